import { execFile, fork } from 'node:child_process'
import { chown, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkData } from '@dianming/checks/checks'
import { recoverySettings } from '@dianming/local/archive'
import { startCluster } from '@dianming/local/cluster'
import { placeCluster } from '@dianming/local/cluster-place'
import { freePorts } from '@dianming/local/free-ports'
import { printsOf, type Secrets } from '@dianming/local/secrets'
import pg from 'pg'
import { faultsOfArchive, segmentOf } from './archived-log.js'
import { type Backup, backupsOf, MANIFEST, TAR } from './backup.js'
import { faultsOfFiles, readManifest } from './manifest.js'
import { controlTotals, type Total } from './totals.js'

const SERVICE = fileURLToPath(new URL('../../../services/reconciliation/dist/', import.meta.url))
const DATABASE = 'dianming'

/** What to restore from, to when, and with whose keys. */
export interface Wanted {
  backups: string
  before: Date
  secretsFile: string
  anchorFile: string
  by: string
  /** an empty or missing folder, for a server of its own */
  into: string
  say: (line: string) => void
}

/** What was found of a restored server. */
export interface Restored {
  backup: Backup
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
  const backup = whole.findLast(({ endedAt }) => new Date(endedAt) <= wanted.before)
  if (!backup)
    throw new Unfit([
      `${wanted.backups}: no backup ended before ${wanted.before.toISOString()}${whole[0] ? `; the first ended at ${whole[0].endedAt}` : ''}`,
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
  faults.push(...(await faultsOfArchive(wanted.backups, backup.timeline, segmentOf(backup.start))))
  if (faults.length > 0) throw new Unfit(faults)
  return backup
}

/**
 * Restores a server to the moment `before`, in a folder and on a port of its own, and looks whether all is there: files by their sums,
 * invariants, the trail, control totals. Throws Unfit with the names of what is damaged or missing. The server is stopped at the end.
 */
export async function restore(wanted: Wanted): Promise<Restored> {
  const began = Date.now()
  const backup = await fitToRestore(wanted)
  const directory = join(wanted.into, 'postgres')
  const place = await placeCluster(directory)
  await unpack(join(backup.directory, TAR), place.directory, place.user)
  const faults = await faultsOfFiles(await readManifest(join(backup.directory, MANIFEST)), place.directory)
  if (faults.length > 0) throw new Unfit(faults)
  wanted.say(`${backup.directory}: every file is what was backed up`)
  const checked = Date.now()
  await writeFile(join(place.directory, 'recovery.signal'), '')
  if (place.user) await chown(join(place.directory, 'recovery.signal'), place.user.uid, place.user.gid)
  const port = await freePorts(1)
  const socket = await ownSocket(dirname(place.directory), place.user)
  const cluster = await startCluster({
    directory,
    port,
    password: '',
    settings: {
      ...recoverySettings(wanted.backups, wanted.before),
      // nobody else reaches it, and nobody needs a password of the server that was backed up
      listen_addresses: '',
      unix_socket_directories: socket.folder,
      hba_file: socket.hba,
    },
  })
  const urlOf = (role: string) => `postgres://${role}@${encodeURIComponent(socket.folder)}:${port}/${DATABASE}`
  try {
    const recovered = Date.now()
    wanted.say(`restored to ${wanted.before.toISOString()}`)
    const anchorFile = join(wanted.into, 'audit-anchors.jsonl')
    await copyFile(wanted.anchorFile, anchorFile)
    await copyFile(wanted.secretsFile, join(wanted.into, 'secrets.json'))
    await trail(urlOf('reconciliation_job'), anchorFile, ['--restored', wanted.before.toISOString(), '--by', wanted.by])
    return {
      backup,
      ...(await look(urlOf('postgres'))),
      trail: await trail(urlOf('reconciliation_job'), anchorFile, []),
      seconds: { checked: (checked - began) / 1000, recovered: (recovered - checked) / 1000 },
    }
  } finally {
    await cluster.stop()
    await rm(socket.folder, { recursive: true, force: true })
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
  const folder = join(beside, 'socket')
  const hba = join(folder, 'pg_hba.conf')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(hba, 'local all all trust\n', { mode: 0o600 })
  for (const path of user ? [folder, hba] : []) await chown(path, user?.uid ?? 0, user?.gid ?? 0)
  return { folder, hba }
}

async function look(url: string): Promise<{ totals: Total[]; violations: string[] }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const results = await checkData(client)
    return {
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
