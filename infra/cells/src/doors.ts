import { readFile, writeFile } from 'node:fs/promises'
import { onDatabase } from './statements.js'

/** What a server of a county or province needs beside its usual settings. */
export const CELL_SETTINGS: Record<string, string> = {
  wal_level: 'logical',
  max_replication_slots: '20',
  // one a feed, and one more for each table that is being copied
  max_active_replication_origins: '40',
  max_wal_senders: '20',
  max_logical_replication_workers: '20',
  max_sync_workers_per_subscription: '2',
  max_worker_processes: '40',
  wal_retrieve_retry_interval: '1s',
  // past this a province that is away costs the county no more disk; it is then made anew
  max_slot_wal_keep_size: '20GB',
}
/** The same for a province, which a hundred counties feed. */
export const PROVINCE_SETTINGS: Record<string, string> = {
  ...CELL_SETTINGS,
  max_replication_slots: '250',
  max_active_replication_origins: '600',
  max_wal_senders: '150',
  max_logical_replication_workers: '150',
  max_worker_processes: '170',
}

/**
 * Lines of pg_hba.conf, before all others: who replicates may do so from one database alone, where there is nothing but what may leave, and
 * never the whole server's files. `from` says from which addresses the other side comes.
 */
export const doorsOf = (role: string, database: string, from = '127.0.0.1/32'): string[] => [
  `host ${database} ${role} ${from} scram-sha-256`,
  `host all ${role} all reject`,
  `host replication ${role} all reject`,
  `local all ${role} reject`,
  `local replication ${role} reject`,
]

/** Puts lines at the head of a server's pg_hba.conf, once. Of a server on another machine its operator does so; it throws, and says which. */
export async function putDoors(url: string, lines: string[]): Promise<void> {
  await onDatabase(url, async client => {
    const { rows } = await client.query<{ hba_file: string }>('show hba_file')
    const file = rows[0]?.hba_file ?? ''
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${file} is not at hand; put these lines at its head and reload:\n${lines.join('\n')}`)
    })
    const added = lines.filter(line => !text.split('\n').includes(line))
    if (added.length === 0) return
    await writeFile(file, `${added.join('\n')}\n${text}`)
    await client.query('select pg_reload_conf()')
  })
}
