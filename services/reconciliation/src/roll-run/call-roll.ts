import type { Log } from '@dianming/shared/caller/log'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run, type Statement } from '@dianming/shared/database/statement'
import { repeat } from '@dianming/shared/jobs/repeat'
import { runTask } from '@dianming/shared/jobs/run'
import type pg from 'pg'
import {
  compareBorrowed,
  compareDecided,
  compareDoubt,
  compareExact,
  compareFingerprint,
  compareFound,
  compareLead,
  compareNear,
  compareNearOnce,
  compareOutcome,
  comparePerson,
  compareRows,
  compareScored,
  compareShared,
  compareSiblings,
  compareTold,
  compareTop,
  enterApart,
  enterCandidates,
  enterCandidatesOld,
  enterEntered,
  enterEntries,
  enterLeft,
  enterLineAfter,
  enterLineBefore,
  enterLineMerged,
  enterMembers,
  enterMembersLeft,
  enterMerged,
  enterMoved,
  enterPast,
  enterPastBack,
  enterRegisters,
  enterRegistersLeft,
  enterRegistersOfLines,
  enterRekeyed,
  enterSame,
  enterScopeStudents,
  enterState,
  rollRunChanges,
  rollRunCounts,
  rollRunFirstRun,
  rollRunFollow,
  rollRunKnown,
  rollRunRowsCompared,
  rollRunStale,
  rollRunTakeTurn,
  scopeChangedMembers,
  scopeChangedNear,
  scopeChangedStudents,
  scopeChangedTogether,
  scopeDays,
  scopeEntries,
  scopeMembers,
  scopeNarrow,
  scopeWholeEntries,
  scopeWholeMembers,
} from '../generated/statements.js'

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
      await run(client, rollRunTakeTurn, { lock: ROLL_LOCK })
      await callRoll(client, pool, { id, region, asked })
    },
  )

/** A step of a run: a statement that may take the region, one line of upkeep, or a table that was filled. */
type Step = Statement<{ region: string | null } | null, object> | string | { filled: string }

/** Every row of the region. */
const WHOLE: readonly Step[] = [scopeWholeMembers, scopeWholeEntries]
/** Rows that may end otherwise than last time, and whatever stands or stood with them as one person. */
const CHANGED: readonly Step[] = [
  scopeChangedStudents,
  'analyze changed_student',
  scopeChangedMembers,
  scopeChangedNear,
  scopeChangedTogether,
  scopeMembers,
  scopeEntries,
]
/**
 * The comparison of registers and registry over the rows in scope. Nothing is matched without a person but an equal number with an equal
 * name, or with a similar one that nobody else explains.
 */
const COMPARE: readonly Step[] = [
  compareRows,
  'create index on roll_row (id_digest)',
  'analyze roll_row',
  compareExact,
  compareShared,
  compareTold,
  compareDoubt,
  'analyze doubt',
  compareLead,
  comparePerson,
  compareBorrowed,
  'analyze person',
  compareFound,
  'create index on found (person_key)',
  'analyze found',
  compareNear,
  compareNearOnce,
  'analyze near',
  compareSiblings,
  compareScored,
  'analyze scored',
  compareTop,
  'create index on scored (person_key)',
  'analyze scored',
  compareFingerprint,
  compareDecided,
  'analyze decided',
  compareOutcome,
  'create index on outcome (person_key)',
  'create index on person (member_id)',
  'create index on person (household_id)',
  'analyze outcome',
]
/** What the comparison says enters the roll; entries keep their ids, and what moved is told. */
const ENTER: readonly Step[] = [
  enterScopeStudents,
  'create index on scope_student (id)',
  'create index on scope_entry (id)',
  'analyze scope_student',
  'analyze scope_entry',
  enterLineBefore,
  enterLineMerged,
  enterRekeyed,
  enterPast,
  enterPastBack,
  enterLeft,
  enterEntries,
  { filled: 'reconciliation.roll_entry' },
  enterEntered,
  'create index on entered (person_key)',
  'create index on entered (id)',
  'analyze entered',
  enterMembersLeft,
  enterMembers,
  { filled: 'reconciliation.roll_member' },
  enterCandidatesOld,
  enterCandidates,
  { filled: 'reconciliation.roll_candidate' },
  enterApart,
  enterMerged,
  enterRegistersOfLines,
  enterRegistersLeft,
  enterRegisters,
  { filled: 'reconciliation.student_register' },
  enterLineAfter,
  'analyze line_before',
  'analyze line_after',
  enterSame,
  'analyze same',
  enterMoved,
]

async function take(client: pg.PoolClient, region: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps)
    if (typeof step === 'string') await client.query(step)
    else if ('filled' in step) await analyseGrown(client, step.filled)
    else await run(client, step, { region })
}

/**
 * Calls the roll of a region: asked for by a person it compares every row, else those that may have changed since the run before;
 * both come to the same end.
 */
async function callRoll(
  client: pg.PoolClient,
  pool: pg.Pool,
  { id, region, asked }: { id: string; region: string; asked: boolean },
): Promise<void> {
  const state = await run(client, rollRunKnown, { region })
  const { known, usable } = state.rows[0] ?? { known: false, usable: false }
  const isWhole = asked || !known || !usable
  // what the first run finds is the roll itself, not a change
  await run(client, rollRunFirstRun, { isFirst: !known })
  await run(client, scopeDays, { region })
  await run(client, scopeNarrow, { isNarrow: !isWhole })
  await take(client, region, isWhole ? WHOLE : CHANGED)
  await client.query('analyze scope_member')
  await take(client, region, COMPARE)
  const compared = await client.query<{ rows: number }>('select count(*)::int as rows from roll_row')
  await run(pool, rollRunRowsCompared, { id, rows: compared.rows[0]?.rows ?? 0 })
  await take(client, region, ENTER)
  await run(client, enterState)
  await run(client, rollRunChanges, { id })
  await run(client, rollRunCounts, { id, region, isFirst: !known })
}

/** Lets the roll follow the data: a region in which something changed is called again, by itself. */
async function followData(pool: pg.Pool): Promise<void> {
  const stale = await run(pool, rollRunStale)
  for (const { region } of stale.rows) await run(pool, rollRunFollow, { region })
}

/** Looks each second until stopped. */
export const startFollowing = (pool: pg.Pool, log: Log): (() => Promise<void>) =>
  repeat(LOOK_EVERY_MS, log, 'the roll waits for the database', () => followData(pool))
