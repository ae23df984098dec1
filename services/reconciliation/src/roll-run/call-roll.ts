import type { Log } from '@dianming/shared/caller/log'
import { repeat } from '@dianming/shared/jobs/repeat'
import { runTask } from '@dianming/shared/jobs/run'
import type pg from 'pg'
import { COMPARE } from './compare.sql.js'
import { ENTER, REMEMBER } from './enter.sql.js'
import { CHANGED, isUnseen, WHOLE } from './scope.sql.js'
import type { Step } from './step.js'

/** Held by a running roll call, and shared by decisions. */
export const ROLL_LOCK = 'call-roll'
const LOOK_EVERY_MS = 1000

/** Runs one roll call, one at a time. */
export const rollTask = (log: Log) =>
  runTask<{ region: string; asked: boolean }>(
    {
      table: 'reconciliation.roll_run',
      columns: 'region, asked',
      failure: '系统未能完成点名，名册保持原样 (the roll is as it was)',
    },
    log,
    async (client, pool, { id, region, asked }) => {
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [ROLL_LOCK])
      await callRoll(client, pool, { id, region, asked })
    },
  )

/**
 * Calls the roll of a region: asked for by a person it compares every row, else those that may have changed since the run before;
 * both come to the same end.
 */
async function callRoll(
  client: pg.PoolClient,
  pool: pg.Pool,
  run: { id: string; region: string; asked: boolean },
): Promise<void> {
  const take = (steps: readonly Step[]) => takeSteps(client, run.region, steps)
  const state = await client.query<{ known: boolean; usable: boolean }>(
    `/* roll.known */ select count(*) > 0 as known, coalesce(bool_and(pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())), false)
       and not exists (select from households.snapshot s where starts_with(s.region, $1) and s.region not in (select region from reconciliation.roll_state)) as usable
     from reconciliation.roll_state where starts_with(region, $1)`,
    [run.region],
  )
  const { known = false, usable = false } = state.rows[0] ?? {}
  // what the first run finds is the roll itself, not a change
  await client.query(`create temp table first_run on commit drop as select ${!known} as is_first`)
  await take(run.asked || !known || !usable ? WHOLE : CHANGED)
  await client.query('analyze scope_member')
  await take(COMPARE)
  await pool.query('update reconciliation.roll_run set rows = $2 where id = $1', [
    run.id,
    (await client.query('select from roll_row')).rowCount,
  ])
  await take(ENTER)
  if (run.asked || !known)
    await client.query('analyze reconciliation.roll_entry, reconciliation.roll_member, reconciliation.student_register')
  await take([REMEMBER])
  await tell(client, run, !known)
}

async function takeSteps(client: pg.PoolClient, region: string, steps: readonly Step[]): Promise<void> {
  const literal = client.escapeLiteral(region)
  for (const [name, sql] of steps) await client.query(`/* ${name} */ ${sql.replaceAll('$1', literal)}`)
}

/** The figures of the roll as it is now, and what moved since the run before. */
async function tell(client: pg.PoolClient, run: { id: string; region: string }, isFirst: boolean): Promise<void> {
  await client.query(
    `/* roll.changes */ insert into reconciliation.roll_change (run_id, region, kind, entry_id, member_id, student_id, sort_key, was, becomes)
     select $1, region, kind, entry_id, member_id, student_id, sort_key, was, becomes from moved`,
    [run.id],
  )
  await client.query(
    `/* roll.counts */ update reconciliation.roll_run set status = 'DONE', finished_at = now(), persons = n.persons, matched = n.matched, review = n.review, not_in_school = n.not_in_school,
       joined = case when $3 then n.persons else m.joined end, left_roll = m.left_roll, changed = m.changed
     from (select count(*) as persons, count(*) filter (where status = 'MATCHED') as matched, count(*) filter (where status = 'REVIEW') as review, count(*) filter (where status = 'NOT_IN_SCHOOL') as not_in_school
       from reconciliation.roll_entry where starts_with(region, $2) and merged_into is null) as n,
      (select count(*) filter (where kind = 'JOINED') as joined, count(*) filter (where kind = 'LEFT') as left_roll, count(distinct entry_id) filter (where kind not in ('JOINED', 'LEFT')) as changed from moved) as m
     where id = $1`,
    [run.id, run.region, isFirst],
  )
}

/** Regions whose registers, or the registry as they see it, changed since their last run, and for which none is waiting. */
const STALE = `/* roll.stale */ select n.region from (select distinct region from households.snapshot) as n left join reconciliation.roll_state t on t.region = n.region
  where not exists (select from reconciliation.roll_run r where starts_with(n.region, r.region) and (r.status in ('QUEUED', 'RUNNING') or (r.status = 'FAILED' and r.finished_at > now() - interval '10 minutes')))
    and (t.region is null or pg_snapshot_xmax(t.seen) > pg_snapshot_xmax(pg_current_snapshot())
      or exists (select from households.member m where ${isUnseen('m', 't')} and m.region = n.region)
      or exists (select from households.whereabouts w join households.member m on m.id = w.member_id where ${isUnseen('w', 't')} and m.region = n.region)
      or exists (select from students.student s where ${isUnseen('s', 't')} and (starts_with(s.region, left(n.region, 6)) or exists (select from households.member m where m.id_digest = s.id_digest and m.region = n.region)
        or exists (select from reconciliation.roll_entry e where e.student_id = s.id and e.region = n.region))))`

/** Lets the roll follow the data: a region in which something changed is called again, by itself. */
export async function followData(pool: pg.Pool): Promise<void> {
  const stale = await pool.query<{ region: string }>(STALE)
  for (const { region } of stale.rows)
    await pool.query(
      `/* roll.follow */ with run as (insert into reconciliation.roll_run (region, asked) values ($1, false) returning id) select reconciliation.enqueue('roll', id) from run`,
      [region],
    )
}

/** Looks each second until stopped. */
export const startFollowing = (pool: pg.Pool, log: Log): (() => Promise<void>) =>
  repeat(LOOK_EVERY_MS, log, 'the roll waits for the database', () => followData(pool))
