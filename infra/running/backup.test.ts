import { execFile, spawn } from 'node:child_process'
import { open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePorts } from '@dianming/local/free-ports'
import { DEMO_PRINCIPALS, type Platform, startPlatform } from '@dianming/local/platform'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { House, pause } from '../e2e/src/house.js'
import { controlTotals, totalLine } from './src/totals.js'

/** A county's data is damaged, and brought back as it was a moment before; what is not whole says so before anything is touched. */

const DIST = fileURLToPath(new URL('dist/', import.meta.url))
let house: House
let backups: string
let base: string
/** a moment before the damage, and the control totals of it */
let before: Date
let totals: string[]

beforeAll(async () => {
  house = await House.start(DEMO_PRINCIPALS, { isArchived: true })
  backups = join(house.directory, 'backups')
  await house.importCounty()
  await house.callRoll()
  const taken = await run('backup', ['--to', backups, '--port', String(house.port), '--data', house.directory])
  expect(taken).toEqual({ code: 0, text: expect.stringContaining('base-') })
  base = join(backups, (await readdir(backups)).find(name => name.startsWith('base-')) ?? '')
  // paid after the backup: it is in the log alone
  await house.importAid()
  totals = await totalsNow(house.platform)
  before = new Date()
  await pause(1500)
  await house.sql('update subsidies.payment set amount_fen = amount_fen + 1')
  await house.sql('update donations.gift set amount_fen = 1')
  await archived()
}, 180_000)
afterAll(() => house?.stop())

const run = (program: 'backup' | 'restore', options: string[]): Promise<{ code: number; text: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [join(DIST, `${program}-main.js`), ...options], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, text: stdout + stderr }),
    )
  })
const drill = (options: Record<string, string> = {}) =>
  run('restore', [
    'drill',
    ...Object.entries({
      from: backups,
      before: before.toISOString(),
      secrets: join(house.directory, 'secrets.json'),
      anchors: join(house.directory, 'audit-anchors.jsonl'),
      ...options,
    }).flatMap(([name, value]) => [`--${name}`, value]),
  ])

async function totalsNow(platform: Platform): Promise<string[]> {
  const address = Object.assign(new URL(platform.urlOf('students')), {
    username: 'postgres',
    password: platform.secrets.adminPassword,
  })
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    // the trail grows while one looks
    return (await controlTotals(client)).filter(({ name }) => !name.includes('trail')).map(totalLine)
  } finally {
    await client.end()
  }
}

/** Waits until the server has put away all that it has written; answers the name of the last piece. */
async function archived(): Promise<string> {
  const [{ piece } = { piece: '' }] = await house.sql<{ piece: string }>(
    'select pg_walfile_name(pg_switch_wal() - 1) as piece',
  )
  for (;;) {
    if ((await readdir(join(backups, 'wal'))).includes(`${piece}.gz`)) return piece
    await pause(100)
  }
}

test('what was paid and then spoilt is as it was, to the fen; the trail says who went back to when', async () => {
  expect(await totalsNow(house.platform)).not.toEqual(totals)
  const { code, text } = await drill({ by: '李主任' })
  expect([code, text]).toEqual([0, expect.stringContaining('every invariant holds')])
  for (const line of totals) expect(text.split('\n')).toContain(line)
  expect(text).toMatch(/restored to \S+ by 李主任 at \S+, \d+ rows lost\n\d+ sealed rows, 0 faults/)
})

test('a flipped byte, a missing piece of the log, a missing or a wrong key: each is named, and nothing is touched', async () => {
  const into = join(house.directory, 'nowhere')
  const flip = async (at: number) => {
    const file = await open(join(base, 'base.tar'), 'r+')
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, at)
    await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
    await file.close()
  }
  const half = Math.floor((await stat(join(base, 'base.tar'))).size / 2)
  await flip(half)
  expect(await drill()).toEqual({
    code: 1,
    text: expect.stringMatching(/: (not what was backed up|missing in the backup)/),
  })
  await flip(half)

  const pieces = (await readdir(join(backups, 'wal'))).filter(name => name.endsWith('.gz')).sort()
  const piece = pieces.at(-2) ?? ''
  await rename(join(backups, 'wal', piece), join(backups, piece))
  expect(await drill()).toEqual({ code: 1, text: `restore: ${piece}: this piece of the log is missing\n` })
  await writeFile(join(backups, 'wal', piece), 'not a piece')
  expect(await drill()).toEqual({ code: 1, text: `restore: ${piece}: this piece of the log is damaged\n` })
  await rename(join(backups, piece), join(backups, 'wal', piece))

  const secrets = join(house.directory, 'other-secrets.json')
  expect(await drill({ secrets })).toEqual({ code: 1, text: `restore: ${secrets}: the file of the keys is missing\n` })
  const other = structuredClone(house.platform.secrets)
  for (const keys of Object.values(other.keys)) keys.lookupKey = Buffer.alloc(32, 7).toString('base64')
  await writeFile(secrets, JSON.stringify(other))
  expect((await drill({ secrets })).text).toContain('the key “lookup” is not that of the backup')

  expect((await drill({ before: '2020-01-01T00:00:00Z' })).text).toContain('no backup ended before')
  const anchors = join(house.directory, 'no-anchors.jsonl')
  expect((await drill({ anchors })).text).toBe(`restore: ${anchors}: the trail’s anchors are missing\n`)
  // a moment of which the log does not tell
  const later = await drill({ before: new Date(Date.now() + 86_400_000).toISOString() })
  expect([later.code, later.text]).toEqual([1, expect.stringMatching(/recovery ended before|did not start/)])
  await rm(into, { recursive: true, force: true })
})

test('a damaged piece behind the moment is told and forgives; the latest there is can be had', async () => {
  await house.sql('create table infra.afterwards ()')
  const behind = join(backups, 'wal', `${await archived()}.gz`)
  const whole = await readFile(behind)
  await writeFile(behind, 'torn')
  const late = new Date(Date.now() + 3_600_000)
  await utimes(behind, late, late)
  const { code, text } = await drill()
  expect([code, text]).toEqual([0, expect.stringContaining('this piece of the log is damaged; it is not needed')])
  await writeFile(behind, whole)
  const latest = await drill({ before: 'latest' })
  expect([latest.code, latest.text]).toEqual([0, expect.stringContaining('the last change in it was made at')])
  for (const line of await totalsNow(house.platform)) expect(latest.text.split('\n')).toContain(line)
})

test('a drill that is ended takes away what it made', async () => {
  const left = async () => (await readdir(tmpdir())).filter(name => name.startsWith('dianming-restore-')).length
  const had = await left()
  const child = spawn(process.execPath, [
    join(DIST, 'restore-main.js'),
    'drill',
    '--from',
    backups,
    '--before',
    before.toISOString(),
    '--secrets',
    join(house.directory, 'secrets.json'),
    '--anchors',
    join(house.directory, 'audit-anchors.jsonl'),
  ])
  const gone = new Promise(resolve => child.once('exit', resolve))
  await Promise.race([gone, new Promise(resolve => child.stdout.once('data', resolve))])
  child.kill('SIGTERM')
  expect(await gone).toBe(1)
  expect(await left()).toBe(had)
})

test('a server that was restored for good starts as a house of its own, and its trail goes on', async () => {
  const into = join(house.directory, 'again')
  const { code, text } = await run('restore', [
    ...Object.entries({
      from: backups,
      before: before.toISOString(),
      into,
      by: '李主任',
      secrets: join(house.directory, 'secrets.json'),
      anchors: join(house.directory, 'audit-anchors.jsonl'),
    }).flatMap(([name, value]) => [`--${name}`, value]),
  ])
  expect([code, text]).toEqual([0, expect.stringContaining(`npm start -- --data ${into}`)])
  // the log goes another way from here, and whoever restores once more knows it
  expect(await readdir(join(backups, 'wal'))).toContain('00000002.history.gz')
  const again = await startPlatform({
    port: await freePorts(8),
    directory: into,
    principalsFile: DEMO_PRINCIPALS,
    say: () => undefined,
  })
  try {
    expect(await totalsNow(again)).toEqual(totals)
  } finally {
    await again.stop()
  }
}, 180_000)
