import type { Log } from '@dianming/shared/caller/log'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { repeat } from '@dianming/shared/jobs/repeat'
import { JOB_SETTINGS } from '@dianming/shared/jobs/run'
import type pg from 'pg'
import { findingDue, findingKeep } from '../generated/statements.js'

const LOOK_EVERY_MS = 1000
/** Tables that thousands of rows enter at once without a job that would tell the planner. */
const FILLED_BY_REQUESTS = ['subsidies.payment', 'subsidies.payment_event', 'donations.gift']

/**
 * What a turn may take at first, and at most. A plan is made for the tables as they are when it begins; one that was made for an empty
 * table, which is filled meanwhile, is better given up and made again.
 */
const FIRST_PATIENCE_MS = 10_000
const MOST_PATIENCE_MS = 30 * 60_000
const CANCELLED = '57014'

/** Brings the kept findings up to what the views say, so that nobody who reads them waits. */
async function keepFindings(pool: pg.Pool, patienceMs: number): Promise<void> {
  const client = await pool.connect()
  try {
    const due = await run(client, findingDue)
    if (due.rows[0]?.isEverything) await analyseGrown(client, ...FILLED_BY_REQUESTS)
    await client.query('begin')
    await client.query(`${JOB_SETTINGS}; set local statement_timeout = ${patienceMs}`)
    await run(client, findingKeep)
    await client.query('commit')
    client.release()
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    throw error
  }
}

/** Keeps them each second until stopped; after a turn that took too long the next one may take twice as long. */
export function startKeeping(pool: pg.Pool, log: Log): () => Promise<void> {
  let patienceMs = FIRST_PATIENCE_MS
  return repeat(LOOK_EVERY_MS, log, 'the findings wait', async () => {
    try {
      await keepFindings(pool, patienceMs)
      patienceMs = FIRST_PATIENCE_MS
    } catch (error) {
      if ((error as { code?: string }).code === CANCELLED) patienceMs = Math.min(patienceMs * 2, MOST_PATIENCE_MS)
      throw error
    }
  })
}
