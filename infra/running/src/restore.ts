import { execFile, fork } from 'node:child_process'
import { chown, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { checkData } from '@dianming/checks/checks'
import { recoverySettings, walOf } from '@dianming/local/archive'
import { startCluster } from '@dianming/local/cluster'
import { type ClusterPlace, placeCluster, serverUserOf } from '@dianming/local/cluster-place'
import { freePorts } from '@dianming/local/free-ports'
import { printsOf, type Secrets } from '@dianming/local/secrets'
import pg from 'pg'
import { faultsOfArchive, segmentOf } from './archived-log.js'
import { type Backup, backupsOf, MANIFEST, TAR } from './backup.js'
import { faultsOfFiles, readManifest } from './manifest.js'
import { controlTotals, type Total } from './totals.js'

const SERVICE = fileURLToPath(new URL('../../../services/reconciliation/dist/', import.meta.url))
const DATABASE = 'dianming'
const SOCKET = 'socket'
const ANCHORS = 'audit-anchors.jsonl'

/** What to restore from, to when, and with whose keys. */
export interface Wanted {
  backups: string
  /** null: as late as there is any log */
  before: Date | null
  /** which way the log went where it was restored before: latest, or the number of one */
  timeline?: string | undefined
  secretsFile: string
  anchorFile: string
  by: string
  /** an empty or missing folder, for a server of its own */
  into: string
  /** whether it stays: then keys lie beside it, and the archive learns that the log went another way here */
  isKept: boolean
  /** ends it: what was made is taken away again */
  signal?: AbortSignal | undefined
  say: (line: string) => void
}

/** What was found of a restored server. */
export interface Restored {
  backup: Backup
  /** folder of the server's files */
  directory: string
  /** when the last change that is there was made */
  lastChangeAt: string | null
  totals: Total[]
  /** invariants that do not hold */
  violations: string[]
  /** what the check of the trail said, and whether it found no fault */
  trail: { lines: string[]; isWhole: boolean }
  seconds: { checked: number; recovered: number }
}

/** Why nothing can be restored; each line names the file. */
export class Unfit extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

/** Looks before it touches anything: the keys are there and are those of the backup, and the log has no gap. */
export async function fitToRestore(wanted: Wanted): Promise<Backup> {
  if ((await readdir(wanted.into).catch(() => [])).length > 0)
    throw new Unfit([`${wanted.into}: this folder is not empty`])
  const whole = await backupsOf(wanted.backups)
  const { before } = wanted
  const backup = before ? whole.findLast(({ endedAt }) => new Date(endedAt) <= before) : whole.at(-1)
  if (!backup)
    throw new Unfit([
      `${wanted.backups}: no backup ended before ${before?.toISOString() ?? 'now'}${whole[0] ? `; the first ended at ${whole[0].endedAt}` : ''}`,
    ])
  const faults: string[] = []
  const text = await readFile(wanted.secretsFile, 'utf8').catch(() => null)
  const secrets = text === null ? null : (JSON.parse(text) as Secrets)
  if (!secrets) faults.push(`${wanted.secretsFile}: the file of the keys is missing`)
  else {
    const has = printsOf(secrets)
    for (const [name, print] of Object.entries(backup.keys))
      if (has[name] !== print) faults.push(`${wanted.secretsFile}: the key “${name}” is not that of the backup`)
  }
  for (const file of [TAR, MANIFEST])
    if (!(await readdir(backup.directory)).includes(file)) faults.push(`${join(backup.directory, file)}: missing`)
  if (!(await readFile(wanted.anchorFile, 'utf8').catch(() => null)))
    faults.push(`${wanted.anchorFile}: the trail’s anchors are missing`)
  const log = await faultsOfArchive(wanted.backups, backup.timeline, segmentOf(backup.start), before)
  faults.push(...log.faults)
  if (faults.length > 0) throw new Unfit(faults)
  for (const line of log.behind) wanted.say(`${line}; it is not needed for this moment`)
  return backup
}

/**
 * Restores a server to the moment `before`, in a folder and on a socket of its own, and looks whether all is there: files by their sums,
 * invariants, the trail, control totals. Throws Unfit with the names of what is damaged or missing; then nothing of it stays. The server
 * is stopped at the end.
 */
export async function restore(wanted: Wanted): Promise<Restored> {
  const backup = await fitToRestore(wanted)
  const place = await placeCluster(join(wanted.into, 'postgres'))
  try {
    return await restoreAt(wanted, backup, place)
  } catch (error) {
    await discard(wanted.into, place)
    throw error
  }
}

/** Takes away what a restore has made. */
export async function discard(into: string, { directory }: ClusterPlace): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await rm(join(dirname(directory), SOCKET), { recursive: true, force: true })
  for (const file of ['secrets.json', ANCHORS]) await rm(join(into, file), { force: true })
}

async function restoreAt(wanted: Wanted, backup: Backup, place: ClusterPlace): Promise<Restored> {
  const { before, into, signal } = wanted
  const began = Date.now()
  await unpack(join(backup.directory, TAR), place.directory, place.user)
  const faults = await faultsOfFiles(await readManifest(join(backup.directory, MANIFEST)), place.directory)
  if (faults.length > 0) throw new Unfit(faults)
  wanted.say(`${backup.directory}: every file is what was backed up`)
  signal?.throwIfAborted()
  const checked = Date.now()
  // where a distribution keeps its settings elsewhere there are none in the backup
  for (const file of ['recovery.signal', 'postgresql.conf', 'pg_ident.conf']) {
    const path = join(place.directory, file)
    if (await stat(path).catch(() => null)) continue
    await writeFile(path, '', { mode: 0o600 })
    if (place.user) await chown(path, place.user.uid, place.user.gid)
  }
  const port = await freePorts(1)
  const socket = await ownSocket(dirname(place.directory), place.user)
  const cluster = await startCluster({
    directory: join(into, 'postgres'),
    port,
    password: '',
    settings: {
      ...recoverySettings(wanted.backups, before, wanted.timeline ?? 'latest'),
      // nobody else reaches it, and nobody needs a password of the server that was backed up
      listen_addresses: '',
      unix_socket_directories: socket.folder,
      hba_file: socket.hba,
    },
  })
  const urlOf = (role: string) => `postgres://${role}@${encodeURIComponent(socket.folder)}:${port}/${DATABASE}`
  const stop = () => void cluster.stop()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    signal?.throwIfAborted()
    const recovered = Date.now()
    const found = await look(urlOf('postgres'))
    const restoredTo = before?.toISOString() ?? found.lastChangeAt ?? new Date().toISOString()
    wanted.say(`restored to ${restoredTo}`)
    const anchorFile = join(into, ANCHORS)
    await copyFile(wanted.anchorFile, anchorFile)
    const noted = await trail(urlOf('reconciliation_job'), anchorFile, ['--restored', restoredTo, '--by', wanted.by])
    if (!noted.isWhole) throw new Error(`the restore is not written down: ${noted.lines.join(' ')}`)
    if (wanted.isKept) {
      await copyFile(wanted.secretsFile, join(into, 'secrets.json'))
      await keepHistory(join(place.directory, 'pg_wal'), wanted.backups)
    }
    return {
      backup,
      directory: place.directory,
      ...found,
      trail: await trail(urlOf('reconciliation_job'), anchorFile, []),
      seconds: { checked: (checked - began) / 1000, recovered: (recovered - checked) / 1000 },
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await cluster.stop()
    await rm(socket.folder, { recursive: true, force: true })
  }
}

/** The archive learns that the log goes another way from here: whoever restores once more then takes another name for its own. */
async function keepHistory(log: string, backups: string): Promise<void> {
  const user = await serverUserOf(backups)
  for (const file of (await readdir(log)).filter(name => name.endsWith('.history'))) {
    const path = join(walOf(backups), `${file}.gz`)
    await writeFile(path, gzipSync(await readFile(join(log, file))), { flag: 'wx', mode: 0o600 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      },
    )
    if (user) await chown(path, user.uid, user.gid)
  }
}

async function unpack(tar: string, directory: string, user: { uid: number; gid: number } | null): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (user) await chown(directory, user.uid, user.gid)
  await promisify(execFile)(
    'tar',
    ['-xf', tar, '-C', directory],
    user ? { uid: user.uid, gid: user.gid, cwd: directory } : {},
  ).catch((error: { stderr?: string }) => {
    throw new Unfit([`${tar}: cannot be unpacked: ${error.stderr?.trim().split('\n')[0] ?? ''}`])
  })
}

/** A folder that nobody but the server's user enters, where it listens, and a list that lets in whoever gets there. */
async function ownSocket(
  beside: string,
  user: { uid: number; gid: number } | null,
): Promise<{ folder: string; hba: string }> {
  const folder = join(beside, SOCKET)
  const hba = join(folder, 'pg_hba.conf')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(hba, 'local all all trust\n', { mode: 0o600 })
  for (const path of user ? [folder, hba] : []) await chown(path, user?.uid ?? 0, user?.gid ?? 0)
  return { folder, hba }
}

async function look(url: string): Promise<Pick<Restored, 'totals' | 'violations' | 'lastChangeAt'>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const results = await checkData(client)
    const { rows } = await client.query<{ at: Date | null }>('select pg_last_xact_replay_timestamp() as at')
    return {
      lastChangeAt: rows[0]?.at?.toISOString() ?? null,
      totals: await controlTotals(client),
      violations: results.filter(result => result.count > 0).map(({ name, count }) => `${name}: ${count}`),
    }
  } finally {
    await client.end()
  }
}

/** Has the service that seals the trail say how it stands, or write down that it was restored. */
function trail(url: string, anchorFile: string, options: string[]): Promise<{ lines: string[]; isWhole: boolean }> {
  const child = fork(join(SERVICE, options.length ? 'anchor-restore.js' : 'verify-audit.js'), options, {
    env: { ...process.env, JOB_DATABASE_URL: url, ANCHOR_FILE: anchorFile },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise(resolve => {
    child.once('close', code => resolve({ lines: text.trim().split('\n'), isWhole: code === 0 }))
  })
}
