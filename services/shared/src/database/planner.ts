import type pg from 'pg'
import { databaseTablesGrown } from '../generated/statements.js'
import { run } from './statement.js'

/**
 * Tells the planner of tables that grew or changed by more than a tenth since it looked. Whoever fills a table in a long transaction says
 * so before the next statement reads it: autovacuum sees none of its rows, and may have looked at the table while it was empty; a plan for
 * no rows takes hours over many. The lock of ANALYZE keeps autovacuum off until the transaction ends.
 */
export async function analyseGrown(client: pg.PoolClient, ...tables: string[]): Promise<void> {
  const grown = await run(client, databaseTablesGrown, { tables })
  if (grown.rows.length > 0) await client.query(`analyze ${grown.rows.map(row => row.name).join(', ')}`)
}
