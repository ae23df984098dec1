import { chown, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { serverUserOf } from './cluster-place.js'

/** How long a quiet server may hold back what it wrote: as much as a county can lose with its disk. */
const ARCHIVE_AFTER_S = 60

/** Where the server puts its write-ahead log, below the folder of the backups. */
export const walOf = (backups: string): string => join(backups, 'wal')

/** A path that a shell reads as it is; the server hands its commands to one. */
function plain(path: string): string {
  if (!/^[\w./-]+$/.test(path))
    throw new Error(`${path}: a folder of backups has letters, digits, dots, dashes and slashes alone in its name`)
  return path
}

/** Makes the folder of the backups, and of the log in it, where the server may write. */
export async function prepareBackups(backups: string): Promise<void> {
  const user = await serverUserOf(backups)
  for (const folder of [backups, walOf(backups)]) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (user) await chown(folder, user.uid, user.gid)
  }
}

/**
 * Settings of a server that archives: each piece of its log is packed into `backups`/wal, whole or not at all; the same piece again is
 * fine, another one of its name is refused.
 */
export function archiveSettings(backups: string): Record<string, string> {
  const piece = `${plain(walOf(backups))}/%f.gz`
  return {
    archive_mode: 'on',
    archive_timeout: String(ARCHIVE_AFTER_S),
    archive_command: `if [ -e ${piece} ]; then gzip -dc ${piece} | cmp -s - %p; else gzip -nc %p > ${piece}.part && sync ${piece}.part && mv ${piece}.part ${piece}; fi`,
  }
}

/**
 * Settings of a server that replays the archive up to a moment (null: as far as there is any), and touches nothing else: no archive, no
 * subscription. What the lost server was told in files of its machine does not hold here.
 */
export const recoverySettings = (backups: string, until: Date | null, timeline: string): Record<string, string> => ({
  restore_command: `gzip -dc ${plain(walOf(backups))}/%f.gz > %p`,
  ...(until
    ? {
        // a form that the server reads before it has loaded any names of time zones
        recovery_target_time: until.toISOString().replace('T', ' ').replace('Z', '+00'),
        recovery_target_action: 'promote',
      }
    : {}),
  recovery_target_timeline: timeline,
  archive_mode: 'off',
  // nobody reads it before it is there, so it need not be as large as the lost one was
  hot_standby: 'off',
  max_logical_replication_workers: '0',
  logging_collector: 'off',
  shared_preload_libraries: '',
  ssl: 'off',
  lc_messages: 'C',
})
