import type { Log } from '@dianming/shared/log'
import { runTask } from '@dianming/shared/run'
import type pg from 'pg'
import { CALL_ROLL, ENTER_REGISTERS, ENTER_ROLL, lineRegisters, MERGE_ENTRIES } from './call-roll.sql.js'

/** Held by a running roll call, and shared by decisions. */
export const ROLL_LOCK = 'call-roll'

/** Runs one roll call, one at a time. */
export const rollTask = (log: Log) =>
  runTask<{ region: string }>(
    {
      table: 'reconciliation.roll_run',
      columns: 'region',
      failure: '系统未能完成点名，名册保持原样 (the roll is as it was)',
    },
    log,
    async (client, pool, { id, region }) => {
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [ROLL_LOCK])
      await callRoll(client, pool, id, region)
    },
  )

async function callRoll(client: pg.PoolClient, pool: pg.Pool, id: string, region: string): Promise<void> {
  for (const [name, sql] of CALL_ROLL)
    await client.query(`/* ${name} */ ${sql.replaceAll('$1', client.escapeLiteral(region))}`)
  await pool.query('update reconciliation.roll_run set rows = $2 where id = $1', [
    id,
    (await client.query('select from roll_row')).rowCount,
  ])
  const changes: Record<string, pg.QueryResult> = {}
  for (const [name, sql] of ENTER_ROLL) changes[name] = await client.query(`/* ${name} */ ${sql}`, [region])
  await client.query(
    `update reconciliation.roll_entry set merged_into = null where starts_with(region, $1) and merged_into is not null and status <> 'MATCHED'`,
    [region],
  )
  await client.query(MERGE_ENTRIES, [
    (
      await client.query<{ id: string }>(
        `select distinct student_id as id from reconciliation.roll_entry where starts_with(region, $1) and student_id is not null`,
        [region],
      )
    ).rows.map(row => row.id),
  ])
  await client.query('analyze reconciliation.roll_entry, reconciliation.roll_member, reconciliation.student_register')
  await client.query(lineRegisters('starts_with(line.region, $1)'), [region])
  for (const [name, sql] of ENTER_REGISTERS) await client.query(`/* ${name} */ ${sql}`, [region])
  const entered = (changes['roll.entries']?.rows ?? []) as { is_new: boolean }[]
  await client.query(
    `/* roll.counts */ update reconciliation.roll_run set status = 'DONE', finished_at = now(), joined = $3, changed = $4, left_roll = $5,
       (persons, matched, review, not_in_school) = (select count(*), count(*) filter (where status = 'MATCHED'), count(*) filter (where status = 'REVIEW'), count(*) filter (where status = 'NOT_IN_SCHOOL')
         from reconciliation.roll_entry where starts_with(region, $2) and merged_into is null)
     where id = $1`,
    [
      id,
      region,
      entered.filter(row => row.is_new).length,
      entered.filter(row => !row.is_new).length,
      changes['roll.left']?.rowCount ?? 0,
    ],
  )
}
