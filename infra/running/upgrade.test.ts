import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkData } from '@dianming/checks/checks'
import { startCluster } from '@dianming/local/cluster'
import { freePorts } from '@dianming/local/free-ports'
import { DEMO_PRINCIPALS, type Platform, startPlatform } from '@dianming/local/platform'
import type { Secrets } from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { controlTotals, totalLine } from './src/totals.js'

/** The previous release is filled with a county; this one takes its data over, fails to, and gives it back as it was. */

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PREVIOUS = (await readFile(new URL('previous-release', import.meta.url), 'utf8')).trim()
const isThere = await run('git', ['cat-file', '-e', `${PREVIOUS}^{commit}`], { cwd: ROOT }).then(
  () => true,
  () => false,
)
/** A copy of the project without its history has no release before it. */
const withPrevious = isThere ? test : test.skip

let folder: string
let data: string
let totals: string[]
let code: string
let old: ChildProcess | undefined

beforeAll(async () => {
  if (!isThere) return
  folder = await mkdtemp(join(tmpdir(), 'dianming-upgrade-'))
  await chmod(folder, 0o711)
  const tree = join(folder, 'previous')
  await mkdir(tree)
  await run('sh', ['-c', `git archive ${PREVIOUS} | tar -x -C ${tree}`], { cwd: ROOT })
  await borrowPackages(tree)
  await run(process.execPath, ['infra/local/build.mjs', '--server'], { cwd: tree })
  await mkdir(join(tree, 'services/portal/dist'), { recursive: true })
  await writeFile(join(tree, 'services/portal/dist/index.html'), '<html><head></head></html>')
  data = join(folder, 'data')
  await fill(tree)
  const secrets = await secretsOf(data)
  const cluster = await startCluster({
    directory: join(data, 'postgres'),
    port: await freePorts(1),
    password: secrets.adminPassword,
  })
  try {
    await onDatabase(cluster.url('dianming'), async client => {
      totals = await totalsOf(client)
      const found = await client.query<{ code: string }>(`select code from students.school order by code limit 1`)
      code = found.rows[0]?.code ?? ''
    })
  } finally {
    await cluster.stop()
  }
  await cp(data, join(folder, 'backup'), { recursive: true, preserveTimestamps: true })
  await ownAs(join(data, 'postgres'), join(folder, 'backup', 'postgres'))
}, 300_000)
afterAll(async () => {
  old?.kill('SIGKILL')
  if (folder) await rm(folder, { recursive: true, force: true })
})

const PARTS = [
  ...SERVICES.map(service => `services/${service}`),
  'services/shared',
  'gateway',
  'infra/local',
  'infra/checks',
]

/** The packages of today for the code of before; its own parts are its own. */
async function borrowPackages(tree: string): Promise<void> {
  const from = join(ROOT, 'node_modules')
  const into = join(tree, 'node_modules')
  await mkdir(join(into, '@dianming'), { recursive: true })
  for (const name of await readdir(from))
    if (name !== '@dianming' && name !== '.cache') await symlink(join(from, name), join(into, name))
  for (const part of PARTS) {
    await symlink(join(tree, part), join(into, '@dianming', part.split('/').at(-1) ?? ''))
    const own = join(ROOT, part, 'node_modules')
    if (
      await access(own).then(
        () => true,
        () => false,
      )
    )
      await symlink(own, join(tree, part, 'node_modules'))
  }
}

/** Has the previous release make its demo county, and ends it in order. */
async function fill(tree: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['infra/local/dist/main.js', '--data', data, '--port', String(await freePorts(8))],
    { cwd: tree, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  old = child
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('Ctrl-C stops everything')) resolve()
      })
    child.once('exit', status => reject(new Error(`the previous release ended with ${status}: ${said.slice(-1000)}`)))
  })
  child.removeAllListeners('exit')
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

const ownAs = (from: string, to: string) => run('chown', ['-R', `--reference=${from}`, to])
const secretsOf = async (directory: string): Promise<Secrets> =>
  JSON.parse(await readFile(join(directory, 'secrets.json'), 'utf8')) as Secrets

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
/** What both releases count; the trail grows with every look. */
const totalsOf = async (client: pg.Client): Promise<string[]> =>
  (await controlTotals(client)).filter(({ name }) => !name.includes('trail')).map(totalLine)

const start = async (directory: string): Promise<Platform> =>
  startPlatform({ port: await freePorts(8), directory, principalsFile: DEMO_PRINCIPALS, say: () => undefined })
const adminOf = (platform: Platform): string =>
  Object.assign(new URL(platform.urlOf('students')), { username: 'postgres', password: platform.secrets.adminPassword })
    .href

withPrevious(
  'a migration that fails leaves what it found; the backup is the county as it was',
  async () => {
    const broken = join(folder, 'broken')
    await cp(join(folder, 'backup'), broken, { recursive: true, preserveTimestamps: true })
    await ownAs(join(data, 'postgres'), join(broken, 'postgres'))
    const secrets = await secretsOf(broken)
    const cluster = await startCluster({
      directory: join(broken, 'postgres'),
      port: await freePorts(1),
      password: secrets.adminPassword,
    })
    // something stands where this release makes a table
    await onDatabase(cluster.url('dianming'), client => client.query('create table infra.key_print ()'))
    await cluster.stop()
    await expect(start(broken)).rejects.toThrow(/key_print.* already exists/)

    const again = join(folder, 'backup')
    const restored = await startCluster({
      directory: join(again, 'postgres'),
      port: await freePorts(1),
      password: secrets.adminPassword,
    })
    try {
      expect(await onDatabase(restored.url('dianming'), totalsOf)).toEqual(totals)
    } finally {
      await restored.stop()
    }
  },
  120_000,
)

withPrevious(
  'this release takes over the data of the previous one: nothing lost, nothing broken, numbers still readable',
  async () => {
    const platform = await start(data)
    try {
      const violations = await onDatabase(adminOf(platform), async client => {
        expect(await totalsOf(client)).toEqual(totals)
        const owners = await client.query(
          `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = 10 and n.nspname !~ '^(pg_|information_schema)'`,
        )
        expect(owners.rowCount).toBe(0)
        return (await checkData(client)).filter(result => result.count > 0)
      })
      expect(violations).toEqual([])
      const token = async (name: string) => {
        const answer = await fetch(`${platform.origin}/oidc/token`, {
          method: 'POST',
          headers: {
            authorization: `Basic ${Buffer.from(`${name}:demo`).toString('base64')}`,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: 'grant_type=client_credentials',
        })
        return ((await answer.json()) as { access_token: string }).access_token
      }
      const bearer = await token('bureau-education')
      const ask = async <T>(query: string, variables: object): Promise<T> => {
        const answer = await fetch(`${platform.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
          body: JSON.stringify({ query, variables }),
        })
        const { data, errors } = (await answer.json()) as { data: T; errors?: object[] }
        expect(errors).toBeUndefined()
        return data
      }
      const { school } = await ask<{
        school: { students: { nodes: { id: string; registryNumber: string; idNumber: string }[] } }
      }>(
        'query ($code: String!) { school(code: $code) { students(first: 5) { nodes { id registryNumber idNumber } } } }',
        { code },
      )
      const [child] = school.students.nodes
      expect(school.students.nodes).toHaveLength(5)
      // enciphered with the key that all had before, found by the digest of before
      expect(child?.registryNumber).toMatch(/^G\d{17}[\dX]$/)
      const { student } = await ask<{ student: { id: string } }>(
        'query ($number: String!) { student(registryNumber: $number) { id } }',
        { number: child?.registryNumber },
      )
      expect(student.id).toBe(child?.id)
    } finally {
      await platform.stop()
    }
  },
  120_000,
)
