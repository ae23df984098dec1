import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { ROLL_LOCK } from '../roll-run/call-roll.js'
import { mergeEntries, OWN_SCHOOL, sumLines } from '../roll-run/enter.sql.js'
import type { RollEntry } from './roll.entity.js'
import { loadEntry } from './roll.service.js'

const MIN_REASON = 2
const MAX_AT_ONCE = 200

interface OpenEntry {
  id: string
  region: string
  personKey: string
  fingerprint: string
  status: string
  statusByAge: string
}

/** Lets a running roll call, which would write over a decision, finish first. */
const waitForRoll = (context: OperationContext) =>
  patiently(context, () =>
    rows(context.em, '/* match.wait */ select pg_advisory_xact_lock_shared(hashtext($1))', [ROLL_LOCK]),
  )

/** Two who decide different lines of one student wait for each other, so that the second sees what the first did. */
const lockStudents = (context: OperationContext, students: (string | null)[]) =>
  patiently(context, () =>
    rows(
      context.em,
      `/* match.students */ select pg_advisory_xact_lock(hashtextextended(id::text, 1)) from (select distinct id from unnest($1::uuid[]) as id where id is not null order by id) as s`,
      [students],
    ),
  )

/** Locks lines for a decision, in one order for everyone, after a running roll call. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED. */
async function lockEntries(context: OperationContext, ids: string[]): Promise<OpenEntry[]> {
  await waitForRoll(context)
  if (!ids.every(isId)) throw new NotFound('该名册条目')
  const found = await rows<OpenEntry>(
    context.em,
    `/* match.lock */ select id, region, person_key as "personKey", fingerprint, status, status_by_age as "statusByAge"
     from reconciliation.roll_entry where id = any ($1::uuid[]) order by id for update`,
    [ids],
  )
  const byId = new Map(found.map(entry => [entry.id, entry]))
  return ids.map(id => {
    const entry = byId.get(id.toLowerCase())
    if (!entry) throw new NotFound('该名册条目')
    // another county may see the line of a child that studies there; it is not that county's to decide
    if (context.principal.audience === 'EDUCATION') context.requireRegion(entry.region)
    return entry
  })
}

/** A decision on one line: this student, or (null) none of the candidates. */
export interface MatchAnswer {
  rollEntryId: string
  studentId?: string | null
  reason: string
}

/**
 * Decides reviews, all or none. Errors: NOT_FOUND for an entry or a student that the caller may not see; FORBIDDEN for another
 * county's; STATE_NOT_ALLOWED for an entry that needs no decision or while the roll is called; BAD_USER_INPUT without a reason, for a
 * line that stands twice, or for too many. A school only says that a row is its own student, never that it is nobody.
 */
export async function resolveMatches(context: OperationContext, inputs: readonly MatchAnswer[]): Promise<RollEntry[]> {
  const { principal, em } = context
  if (inputs.length === 0 || inputs.length > MAX_AT_ONCE)
    throw new BadInput(`每次核对 1 到 ${MAX_AT_ONCE} 条`, `decide 1 to ${MAX_AT_ONCE} at once`)
  if (inputs.some(input => input.reason.trim().length < MIN_REASON))
    throw new BadInput('请写明依据', 'say what the decision stands on')
  if (new Set(inputs.map(input => input.rollEntryId.toLowerCase())).size < inputs.length)
    throw new BadInput('同一条目出现了两次', 'a line stands twice')
  const entries = await lockEntries(
    context,
    inputs.map(input => input.rollEntryId),
  )
  if (entries.some(entry => entry.status !== 'REVIEW'))
    throw new DianmingError('STATE_NOT_ALLOWED', '该条目不在待核对状态', 'this entry is not in review')
  const students = inputs.map(input => input.studentId ?? null)
  if (principal.audience === 'SCHOOL' && students.includes(null))
    throw new BadInput('学校只能确认本校学生', 'a school confirms its own student')
  const ids = entries.map(entry => entry.id)
  await requireCandidates(context, ids, students)
  await lockStudents(context, students)
  await rows(
    em,
    `/* match.decide */ insert into reconciliation.match_decision (region, person_key, fingerprint, student_id, reason, subject, organisation)
     select e.region, e.person_key, e.fingerprint, d.student_id, d.reason, $4, $5 from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as d(entry_id, student_id, reason, n)
     join reconciliation.roll_entry e on e.id = d.entry_id order by d.n`,
    [ids, students, inputs.map(input => input.reason.trim()), principal.subject, principal.organisation],
  )
  await rows(
    em,
    `/* match.enter */ update reconciliation.roll_entry e set status = case when d.student_id is null then e.status_by_age else 'MATCHED' end, student_id = d.student_id,
       matched_by = case when d.student_id is not null then 'REVIEWED' end, school_id = ${OWN_SCHOOL('e.region')}, stage = s.stage, student_region = s.region
     from unnest($1::uuid[], $2::uuid[]) as d(entry_id, student_id) left join students.student s on s.id = d.student_id where e.id = d.entry_id`,
    [ids, students],
  )
  return settle(context, entries, students)
}

interface Decision {
  id: string
  entryId: string
  organisation: string
  studentId: string | null
}

/**
 * Takes the newest decision on a line, or on what was merged into it, back, so that it is asked again. A school takes back only
 * its own. Errors: NOT_FOUND, FORBIDDEN, and STATE_NOT_ALLOWED when there is none.
 */
export async function undoResolution(context: OperationContext, rollEntryId: string): Promise<RollEntry> {
  const { principal, em } = context
  const [entry] = await lockEntries(context, [rollEntryId])
  if (!entry) throw new NotFound('该名册条目')
  const [decision] = await rows<Decision>(
    em,
    `/* match.decided */ select d.id, e.id as "entryId", d.organisation, d.student_id as "studentId"
     from reconciliation.roll_entry e join reconciliation.match_decision d on (d.region, d.person_key, d.fingerprint) = (e.region, e.person_key, e.fingerprint)
     where (e.id = $1 or e.merged_into = $1) and d.undone_at is null order by d.id desc limit 1`,
    [entry.id],
  )
  if (!decision) throw new DianmingError('STATE_NOT_ALLOWED', '该条目没有可撤销的核对', 'there is no decision to undo')
  if (principal.audience === 'SCHOOL' && decision.organisation !== principal.organisation) throw new Forbidden()
  await lockStudents(context, [decision.studentId])
  await rows(em, `/* match.undo */ update reconciliation.match_decision set undone_at = now() where id = $1`, [
    decision.id,
  ])
  await rows(em, `/* match.apart */ update reconciliation.roll_entry set merged_into = null where merged_into = $1`, [
    decision.entryId,
  ])
  await rows(
    em,
    `/* match.reopen */ update reconciliation.roll_entry set status = 'REVIEW', student_id = null, matched_by = null, merged_into = null, school_id = null, stage = null, student_region = null where id = $1`,
    [decision.entryId],
  )
  const [line] = await settle(context, [{ ...entry, id: decision.entryId }], [decision.studentId])
  if (!line) throw new NotFound('该名册条目')
  return line
}

/** Brings everything that hangs on these students' lines in order after some of them changed, and answers the lines. */
async function settle(
  context: OperationContext,
  entries: OpenEntry[],
  students: (string | null)[],
): Promise<RollEntry[]> {
  const ids = entries.map(entry => entry.id)
  const named = students.filter(id => id !== null)
  if (named.length > 0) {
    await rows(context.em, mergeEntries('select unnest($1::uuid[])'), [named])
    await rows(context.em, sumLines('line.student_id = any ($1::uuid[]) or line.id = any ($2::uuid[])'), [named, ids])
    await rows(
      context.em,
      `/* match.registers */ select reconciliation.refresh_registers(s, r) from unnest($1::uuid[], $2::text[]) as d(s, r) where s is not null`,
      [students, entries.map(entry => entry.region)],
    )
    context.touched(...named)
  }
  context.forget()
  const lines = await Promise.all(ids.map(id => loadEntry(context, id)))
  return lines.map(line => {
    if (!line) throw new NotFound('该名册条目')
    return line
  })
}

async function requireCandidates(
  context: OperationContext,
  entryIds: string[],
  students: (string | null)[],
): Promise<void> {
  const asked = students.filter(id => id !== null)
  if (!asked.every(isId)) throw new NotFound('该候选学生')
  const found = await rows<{ n: number }>(
    context.em,
    `/* match.candidates */ select count(*)::int as n from unnest($1::uuid[], $2::uuid[]) as d(entry_id, student_id) join reconciliation.roll_candidate c using (entry_id, student_id)`,
    [entryIds, students],
  )
  if (found[0]?.n !== asked.length) throw new NotFound('该候选学生')
}
