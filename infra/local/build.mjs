// Compiles every src/**/*.ts beside itself into dist/, only what changed. Types are checked by `npm run check`.
import { glob, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { transformFile } from '@swc/core'

const modified = path =>
  stat(path).then(
    s => s.mtimeMs,
    () => 0,
  )
let compiled = 0
const jobs = []
for (const root of ['services/*/src', 'gateway/src', 'infra/*/src'])
  for await (const source of glob(`${root}/**/*.ts`)) {
    if (source.endsWith('.test.ts')) continue
    const target = source.replace(/(^|\/)src\//, '$1dist/').replace(/\.ts$/, '.js')
    jobs.push(
      (async () => {
        if ((await modified(target)) > (await modified(source))) return
        const { code } = await transformFile(source, { cwd: process.cwd() })
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, code)
        compiled++
      })(),
    )
  }
await Promise.all(jobs)
if (compiled) console.log(`compiled ${compiled} files`)
