import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { walOf } from '@dianming/local/archive'
import pg from 'pg'
import { z } from 'zod'
import { piecesBefore, segmentOf } from './archived-log.js'
import { readManifest } from './manifest.js'

const PREFIX = 'base-'
export const TAR = 'base.tar'
export const MANIFEST = 'backup_manifest'
const NOTE = 'backup.json'
const BACKUP_LOCK = 4_001_167

const note = z.object({
  beganAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  serverVersion: z.string(),
  timeline: z.number(),
  start: z.string(),
  keys: z.record(z.string(), z.string()),
})
/** What is written beside a backup: when, of which server, from where its log is needed, and prints of the keys that it needs. */
export type BackupNote = z.infer<typeof note>
export interface Backup extends BackupNote {
  directory: string
}

/** The whole backups below a folder, the oldest first; one that broke off has no note and is none. */
export async function backupsOf(backups: string): Promise<Backup[]> {
  const found: Backup[] = []
  for (const name of (await readdir(backups).catch(() => [] as string[])).sort()) {
    if (!name.startsWith(PREFIX)) continue
    const directory = join(backups, name)
    const text = await readFile(join(directory, NOTE), 'utf8').catch(() => null)
    if (text) found.push({ ...note.parse(JSON.parse(text)), directory })
  }
  return found
}

/**
 * Has the server write a backup of all its files with their sums, without stopping anybody, and notes what it needs. `url` is of a user
 * who may replicate and write on the server. The keys are not in it: they belong elsewhere; the database knows their prints.
 */
export async function takeBackup(url: string, backups: string): Promise<Backup> {
  const beganAt = new Date()
  const directory = join(backups, `${PREFIX}${beganAt.toISOString().replace(/[:.]/g, '-')}`)
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  try {
    const { rows: turn } = await server.query<{ is: boolean }>('select pg_try_advisory_lock($1) as is', [BACKUP_LOCK])
    if (!turn[0]?.is) throw new Error('another backup is being taken')
    await removeBroken(backups)
    const { rows } = await server.query<{ version: string; archive: string }>(
      "select current_setting('server_version') as version, current_setting('archive_mode') as archive",
    )
    if (rows[0]?.archive !== 'on')
      throw new Error(
        'the server does not archive its log, so nothing could be restored to a moment: start it with --backups',
      )
    const prints = await server.query<{ name: string; print: string }>('select name, print from infra.key_print')
    await inReplication(url, async client => {
      await client.query(
        `BASE_BACKUP (label 'dianming', checkpoint 'fast', wal, target 'server', target_detail ${client.escapeLiteral(directory)}, manifest 'yes', manifest_checksums 'SHA256')`,
      )
    })
    const [range] = (await readManifest(join(directory, MANIFEST)))['WAL-Ranges']
    if (!range) throw new Error(`${directory}: the list says not from where the log is needed`)
    const written: BackupNote = {
      beganAt: beganAt.toISOString(),
      endedAt: new Date().toISOString(),
      serverVersion: rows[0].version,
      timeline: range.Timeline,
      start: range['Start-LSN'],
      keys: Object.fromEntries(prints.rows.map(({ name, print }) => [name, print])),
    }
    await writeFile(join(directory, NOTE), `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 })
    return { ...written, directory }
  } finally {
    await server.end()
  }
}

/** What broke off goes first: on a full disk each night would leave another. */
async function removeBroken(backups: string): Promise<void> {
  const whole = new Set((await backupsOf(backups)).map(backup => backup.directory))
  for (const name of await readdir(backups))
    if (name.startsWith(PREFIX) && !whole.has(join(backups, name)))
      await rm(join(backups, name), { recursive: true, force: true })
}

async function inReplication(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, replication: 'true' } as pg.ClientConfig)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Removes all but the newest backups, and the log that none of the others needs. Answers the folders removed. */
export async function keepNewest(backups: string, count: number): Promise<string[]> {
  const whole = await backupsOf(backups)
  const kept = new Set(whole.slice(-count).map(backup => backup.directory))
  const known = new Set(whole.map(backup => backup.directory))
  const removed: string[] = []
  for (const name of await readdir(backups)) {
    const directory = join(backups, name)
    if (!known.has(directory) || kept.has(directory)) continue
    await rm(directory, { recursive: true })
    removed.push(directory)
  }
  // by place, not by time: after a restore the log goes on from an earlier place
  const first = Math.min(...whole.slice(-count).map(backup => segmentOf(backup.start)))
  for (const file of await piecesBefore(backups, first)) await rm(join(walOf(backups), file))
  return removed
}
