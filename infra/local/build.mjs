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
    // the portal is built for browsers, below
    if (source.endsWith('.test.ts') || source.startsWith('services/portal/')) continue
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

const built = await modified('services/portal/dist/index.html')
let isStale = built === 0
// the schema is written before the portal can be built against it
const isServerOnly = process.argv.includes('--server')
for await (const source of glob('services/{portal/{src/**/*,public/*,*.*},shared/src/vocabulary/words.ts}'))
  isStale ||= (await modified(source)) > built
if (isStale && !isServerOnly) {
  const { build } = await import('vite')
  await build({ configFile: 'services/portal/vite.config.ts', logLevel: 'warn' })
  console.log('built the portal')
}
