import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { archiveSettings, prepareBackups } from '@dianming/local/archive'
import { type Cluster, startCluster } from '@dianming/local/cluster'
import { placeCluster } from '@dianming/local/cluster-place'
import { freePorts } from '@dianming/local/free-ports'
import { createSecrets } from '@dianming/local/secrets'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { House, pause } from '../e2e/src/house.js'
import { TAR, takeBackup } from './src/backup.js'

/** Two servers, of which the second follows the first: the first is killed under load, the second becomes the primary. */

const BACK_WITHIN_MS = 10_000
const WRITERS = 4
const STANDBY_AFTER_MS = 2500

let folder: string
let primary: Cluster
let standby: Cluster
let house: House

async function startTwo(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'dianming-failover-'))
  await chmod(folder, 0o711)
  const backups = join(folder, 'backups')
  await prepareBackups(backups)
  const { adminPassword: password } = await createSecrets()
  const [first, second] = [await freePorts(1), await freePorts(1)]
  primary = await startCluster({
    directory: join(folder, 'one', 'postgres'),
    port: first,
    password,
    settings: archiveSettings(backups),
  })
  await primary.createDatabase('dianming')
  const url = primary.url('dianming')
  // the backup asks the database which keys it is of
  await sql(url, 'create schema infra; create table infra.key_print (name text, print text)')
  const { directory } = await takeBackup(url, backups)
  await sql(url, 'drop schema infra cascade')
  const place = await placeCluster(join(folder, 'two', 'postgres'))
  await mkdir(place.directory, { recursive: true })
  await chmod(place.directory, 0o700)
  const as = place.user ? { uid: place.user.uid, gid: place.user.gid, cwd: place.directory } : {}
  await promisify(execFile)('tar', ['-xf', join(directory, TAR), '-C', place.directory], as)
  await writeFile(join(place.directory, 'standby.signal'), '')
  if (place.user) await chown(join(place.directory, 'standby.signal'), place.user.uid, place.user.gid)
  standby = await startCluster({
    directory: join(folder, 'two', 'postgres'),
    port: second,
    password,
    settings: {
      primary_conninfo: `host=127.0.0.1 port=${first} user=postgres password=${password} application_name=two`,
    },
    isStandby: true,
  })
  for (const end = Date.now() + 15_000; ; await pause(100)) {
    const { rowCount } = await sql(
      url,
      `select from pg_stat_replication where application_name = 'two' and state = 'streaming'`,
    )
    if (rowCount === 1) break
    if (Date.now() > end) throw new Error('the second server does not follow the first')
  }
  // what is acknowledged is on both
  await sql(url, `alter system set synchronous_standby_names = 'two'`)
  await sql(url, 'select pg_reload_conf()')
  house = await House.start(undefined, {
    databaseUrl: `postgres://postgres:${password}@127.0.0.1:${first},127.0.0.1:${second}/dianming`,
  })
}
async function stopTwo(): Promise<void> {
  await house?.stop()
  await standby?.stop()
  // it may be stopped where it stands, and hears no other word
  for (const pid of await processesOf(primary)) process.kill(pid, 'SIGKILL')
  await primary.gone
  await rm(folder, { recursive: true, force: true })
}

/** The server and its children; none when it is gone. */
async function processesOf({ directory }: Cluster): Promise<number[]> {
  const pid = Number((await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => null)
  return children === null ? [] : [pid, ...children.trim().split(' ').filter(Boolean).map(Number)]
}

async function sql(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}

const readyz = () => fetch(`${house.origin}/readyz`).then(answer => answer.status)
const register = (key: string) =>
  house.query<{ d: { id: string } }>(
    'charity-hope',
    'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
    {
      i: {
        form: 'GOODS',
        purpose: 'DEVICE',
        title: `手机 ${key}`,
        quantity: 1,
        unit: '部',
        receivedOn: '2020-03-01',
        idempotencyKey: key,
      },
    },
  )

describe.each([
  ['is killed', 'SIGKILL'],
  ['goes dark and says nothing', 'SIGSTOP'],
] as const)('the primary %s', (_what, signal) => {
  beforeAll(startTwo, 120_000)
  afterAll(stopTwo, 60_000)

  test('acknowledged rows are all there, the services find the new primary within ten seconds, /readyz says how it is', async () => {
    const acknowledged = new Set<string>()
    const state = { isLoaded: true, count: 0 }
    const load = Promise.all(
      Array.from({ length: WRITERS }, async () => {
        while (state.isLoaded) {
          const answer = await register(`failover ${state.count++}`).catch(() => null)
          if (answer?.data?.d) acknowledged.add(answer.data.d.id)
          else await pause(50)
        }
      }),
    )
    for (const end = Date.now() + 30_000; acknowledged.size <= 20 && Date.now() < end; ) await pause(50)
    expect(acknowledged.size).toBeGreaterThan(20)
    expect(await readyz()).toBe(200)

    for (const pid of await processesOf(primary)) process.kill(pid, signal)
    if (signal === 'SIGKILL') await primary.gone
    const before = acknowledged.size
    // until the second has become the primary nothing can be written, and nobody says otherwise
    const said: number[] = []
    for (const end = Date.now() + STANDBY_AFTER_MS; Date.now() < end; await pause(100)) said.push(await readyz())
    expect([...new Set(said)]).toEqual([503])

    const began = Date.now()
    await sql(standby.url('dianming'), `alter system set synchronous_standby_names = ''`)
    await sql(standby.url('dianming'), 'select pg_reload_conf(), pg_promote()')
    const promoted = Date.now() - began
    while ((await readyz()) !== 200 && Date.now() - began < BACK_WITHIN_MS) await pause(50)
    expect(await readyz()).toBe(200)
    expect((await register('after')).errors).toBeUndefined()
    const back = Date.now() - began
    console.info(
      `promoted after ${promoted} ms, back after ${back} ms; ${before} acknowledged before, ${acknowledged.size} with those since`,
    )
    expect(back).toBeLessThan(BACK_WITHIN_MS)
    // who starts now finds the first server dead, and asks the second
    process.kill(house.platform.pid('donations') ?? 0, 'SIGKILL')
    await pause(100)
    for (const end = Date.now() + 30_000; (await readyz()) !== 200 && Date.now() < end; ) await pause(100)
    expect(await readyz()).toBe(200)
    const then = acknowledged.size
    for (const end = Date.now() + 30_000; acknowledged.size <= then + 20 && Date.now() < end; ) await pause(50)
    state.isLoaded = false
    await load
    expect(acknowledged.size).toBeGreaterThan(before)

    const { rows } = await sql(standby.url('dianming'), 'select id from donations.donation')
    const there = new Set(rows.map(row => row.id as string))
    expect([...acknowledged].filter(id => !there.has(id))).toEqual([])
    // each once: its key stands for one request
    const twice = await sql(
      standby.url('dianming'),
      'select title from donations.donation group by title having count(*) > 1',
    )
    expect(twice.rows).toEqual([])
  }, 120_000)
})
