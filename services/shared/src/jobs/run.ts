import type pg from 'pg'
import type { Log } from '../caller/log.js'
import { scrubNumbers } from '../caller/personal-data.js'
import { run as statement } from '../database/statement.js'
import { callerStandingLookup } from '../generated/statements.js'
import type { Task } from './worker.js'

/** What a job's transaction gets beyond a request's: time, and memory for its sorts and hashes. */
export const JOB_SETTINGS =
  "set local statement_timeout = '30min'; set local work_mem = '64MB'; set local hash_mem_multiplier = 2"

/** A kind of long run: a table with `status`, `failure` and `finished_at`, and what its failure says to people. */
export interface RunKind {
  table: string
  /** columns that the work needs, as the row's own names */
  columns: string
  failure: string
}

/**
 * The job of a long run: all of it in one transaction, which killed at any moment leaves everything as it was and runs again.
 * A lost database is tried again; what the database refuses is logged and makes the run FAILED.
 */
export const runTask =
  <R>(
    kind: RunKind,
    log: Log,
    work: (client: pg.PoolClient, pool: pg.Pool, run: R & { id: string }) => Promise<void>,
  ): Task =>
  async (pool, { id }) => {
    const started = await pool.query<R & { id: string }>(
      `update ${kind.table} set status = 'RUNNING' where id = $1 and status in ('QUEUED', 'RUNNING') returning id, ${kind.columns}`,
      [id],
    )
    const run = started.rows[0]
    if (!run) return
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query(JOB_SETTINGS)
      // who a person is stays so while the work lasts
      await statement(client, callerStandingLookup)
      await work(client, pool, run)
      await client.query('commit')
      client.release()
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      client.release(true)
      const { code = '', message = String(error) } = error as { code?: string; message?: string }
      if (!/^\d\w{4}$/.test(code) || /^(08|57P|53)/.test(code)) throw error
      log.error({ runId: id, code, reason: scrubNumbers(message) }, `${kind.table} failed`)
      await pool.query(`update ${kind.table} set status = 'FAILED', failure = $2, finished_at = now() where id = $1`, [
        id,
        kind.failure,
      ])
    }
  }
