import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePorts } from '@dianming/local/free-ports'
import { pauseAfter } from '@dianming/local/supervisor'
import { expect, test } from '@jest/globals'

/** Where the house starts: also in a folder that only its owner may enter, as /root is on every fresh server. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

test('the house starts in a folder that nobody else may enter, and says where PostgreSQL’s files lie', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'dianming-closed-'))
  const project = join(closed, 'of another name')
  await mkdir(project)
  const parts = (await readdir(ROOT)).filter(name => !name.startsWith('.'))
  // the same files under another path; where links are not to be had, copies
  for (const part of parts)
    await run('cp', ['-al', join(ROOT, part), project]).catch(() => run('cp', ['-a', join(ROOT, part), project]))
  expect((await stat(closed)).mode & 0o077).toBe(0)
  const port = await freePorts(8)
  const house = spawn(process.execPath, ['infra/local/dist/main.js', '--port', String(port), '--empty'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  house.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  house.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  try {
    for (const end = Date.now() + 60_000; !/Ready after/.test(said) && house.exitCode === null && Date.now() < end; )
      await new Promise(resolve => setTimeout(resolve, 100))
    expect(said).toMatch(/Ready after/)
    expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200)
    // an ordinary user's server is his own; root's is another's, and lies where that one can read and write
    if (process.getuid?.() === 0) expect(said).toMatch(/PostgreSQL runs as \w+, who cannot enter this folder: /)
    else expect(said).not.toMatch(/cannot enter/)
  } finally {
    const gone = new Promise(resolve => house.once('exit', resolve))
    house.kill('SIGTERM')
    await gone
    const data = /its data in (\S+)\/postgres/.exec(said)?.[1]
    if (data) await rm(data, { recursive: true, force: true })
    await rm(closed, { recursive: true, force: true })
  }
}, 120_000)

test('a process that dies again and again is started after growing pauses, and for ever', () => {
  expect([1, 2, 3, 6, 7, 50].map(pauseAfter)).toEqual([700, 1400, 2800, 22_400, 30_000, 30_000])
})
