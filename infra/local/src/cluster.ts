import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { access, chown, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type ClusterPlace, placeCluster } from './cluster-place.js'

/** Where an embedded cluster lives and listens (loopback only). */
export interface ClusterOptions {
  directory: string
  port: number
  password: string
  /** settings of the server, by name */
  settings?: Record<string, string>
  /** it follows another server: ready when it may be read */
  isStandby?: boolean
}

export interface Cluster {
  /** a line for people, when its files lie elsewhere than one would look */
  told: string | null
  /** folder that really holds the data */
  directory: string
  url(database: string): string
  createDatabase(name: string): Promise<void>
  /** resolves when the server is gone, whoever ended it */
  gone: Promise<void>
  stop(): Promise<void>
}

const READY = 'database system is ready to accept connections'
const READY_TO_READ = 'database system is ready to accept read-only connections'
const LOG_LINES = 20
const ENCODING = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--lc-messages=C',
]
// no statement is logged with its values, so that no number reaches the log
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Starts the PostgreSQL in `directory`, made on first use. A server left behind by a killed parent is ended first. */
export async function startCluster({
  directory,
  port,
  password,
  settings = {},
  isStandby = false,
}: ClusterOptions): Promise<Cluster> {
  const place = await placeCluster(directory)
  await endLeftOver(place.directory)
  if (!(await exists(join(place.directory, 'PG_VERSION')))) await initialise(place, password)
  const server = spawn(
    place.postgres,
    [
      '-D',
      place.directory,
      '-p',
      String(port),
      ...Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...as(place), stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>(resolve => server.once('exit', () => resolve()))
  await ready(server, port, isStandby ? READY_TO_READ : READY)
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  return {
    told: place.told,
    directory: place.directory,
    url,
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: url('postgres') })
      await client.connect()
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}`)
      } finally {
        await client.end()
      }
    },
    gone,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGINT')
      await gone
    },
  }
}

/** As whom, and from where: the server's user may not be able to enter the folder of now. */
const as = ({ user, directory }: ClusterPlace) => (user ? { uid: user.uid, gid: user.gid, cwd: directory } : {})

async function initialise(place: ClusterPlace, password: string): Promise<void> {
  const { directory, user } = place
  // what a first start that was killed left behind
  for (const left of await readdir(directory).catch(() => []))
    await rm(join(directory, left), { recursive: true, force: true })
  const passwordFile = `${directory}.password`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) await chown(passwordFile, user.uid, user.gid)
  try {
    await promisify(execFile)(
      place.initdb,
      [`--pgdata=${directory}`, '--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, ...ENCODING],
      as(place),
    )
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new Error(`PostgreSQL could not be set up in ${directory}: ${(stderr || message).trim().split('\n').at(-1)}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function ready(server: ChildProcess, port: number, words: string): Promise<void> {
  const log: string[] = []
  return new Promise((resolve, reject) => {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log.push(text)
      if (log.length > LOG_LINES) log.shift()
      if (text.includes(words)) resolve()
    })
    const fail = () => reject(new Error(`PostgreSQL did not start on port ${port}: ${log.slice(-5).join('').trim()}`))
    server.once('error', fail)
    server.once('exit', fail)
  })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Ends the server of this directory, if one still runs: its parent was killed and nobody else looks after it. */
async function endLeftOver(directory: string): Promise<void> {
  const pid = Number((await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
  if (!pid || !isAlive(pid)) return
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (!command.includes(directory)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && waited < 100; waited++) await new Promise(resolve => setTimeout(resolve, 100))
}
