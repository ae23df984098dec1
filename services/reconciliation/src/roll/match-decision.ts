import { isId, type OperationContext } from '@dianming/shared/context'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/errors'
import { rows } from '@dianming/shared/session'
import { ROLL_LOCK } from '../roll-run/call-roll.js'
import { lineRegisters, MERGE_ENTRIES } from '../roll-run/call-roll.sql.js'
import type { RollEntry } from './roll.entity.js'
import { loadEntry } from './roll.service.js'

const MIN_REASON = 2

interface OpenEntry {
  id: string
  region: string
  personKey: string
  fingerprint: string
  status: string
  statusByAge: string
}

/** Locks a line for a decision; a running roll call, which would write over it, is let finish first. */
async function lockEntry(context: OperationContext, id: string): Promise<OpenEntry> {
  const [lock] = await rows<{ isFree: boolean }>(
    context.em,
    `/* match.wait */ select pg_try_advisory_xact_lock_shared(hashtext($1)) as "isFree"`,
    [ROLL_LOCK],
  )
  if (!lock?.isFree)
    throw new DianmingError('STATE_NOT_ALLOWED', '正在点名，请稍后再核对', 'a roll call is running; decide after it')
  const [entry] = isId(id)
    ? await rows<OpenEntry>(
        context.em,
        `/* match.lock */ select id, region, person_key as "personKey", fingerprint, status, status_by_age as "statusByAge"
         from reconciliation.roll_entry where id = $1 for update`,
        [id],
      )
    : []
  if (!entry) throw new NotFound('该名册条目')
  // another county may see the line of a child that studies there; it is not that county's to decide
  if (context.principal.audience === 'EDUCATION') context.requireRegion(entry.region)
  return entry
}

/**
 * Decides a review: this student, or (null) none of the candidates. Errors: NOT_FOUND for an entry or a student that the caller
 * may not see; FORBIDDEN for another county's; STATE_NOT_ALLOWED for an entry that needs no decision or while the roll is called;
 * BAD_USER_INPUT without a reason. A school only says that a row is its own student, never that it is nobody.
 */
export async function resolveMatch(
  context: OperationContext,
  input: { rollEntryId: string; studentId?: string | null; reason: string },
): Promise<RollEntry> {
  const { principal, em } = context
  if (input.reason.trim().length < MIN_REASON) throw new BadInput('请写明依据', 'say what the decision stands on')
  const entry = await lockEntry(context, input.rollEntryId)
  if (entry.status !== 'REVIEW')
    throw new DianmingError('STATE_NOT_ALLOWED', '该条目不在待核对状态', 'this entry is not in review')
  const studentId = input.studentId ?? null
  if (studentId === null && principal.audience === 'SCHOOL')
    throw new BadInput('学校只能确认本校学生', 'a school confirms its own student')
  if (studentId !== null) await requireCandidate(context, entry.id, studentId)
  await rows(
    em,
    `/* match.decide */ insert into reconciliation.match_decision (region, person_key, fingerprint, student_id, reason, subject, organisation) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      entry.region,
      entry.personKey,
      entry.fingerprint,
      studentId,
      input.reason.trim(),
      principal.subject,
      principal.organisation,
    ],
  )
  await rows(
    em,
    `/* match.enter */ update reconciliation.roll_entry set status = $2, student_id = $3, matched_by = $4 where id = $1`,
    [entry.id, studentId ? 'MATCHED' : entry.statusByAge, studentId, studentId ? 'REVIEWED' : null],
  )
  return settle(context, entry, studentId)
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
  const entry = await lockEntry(context, rollEntryId)
  const [decision] = await rows<Decision>(
    em,
    `/* match.decided */ select d.id, e.id as "entryId", d.organisation, d.student_id as "studentId"
     from reconciliation.roll_entry e join reconciliation.match_decision d on (d.region, d.person_key, d.fingerprint) = (e.region, e.person_key, e.fingerprint)
     where (e.id = $1 or e.merged_into = $1) and d.undone_at is null order by d.id desc limit 1`,
    [entry.id],
  )
  if (!decision) throw new DianmingError('STATE_NOT_ALLOWED', '该条目没有可撤销的核对', 'there is no decision to undo')
  if (principal.audience === 'SCHOOL' && decision.organisation !== principal.organisation) throw new Forbidden()
  await rows(em, `/* match.undo */ update reconciliation.match_decision set undone_at = now() where id = $1`, [
    decision.id,
  ])
  await rows(em, `/* match.apart */ update reconciliation.roll_entry set merged_into = null where merged_into = $1`, [
    decision.entryId,
  ])
  await rows(
    em,
    `/* match.reopen */ update reconciliation.roll_entry set status = 'REVIEW', student_id = null, matched_by = null, merged_into = null where id = $1`,
    [decision.entryId],
  )
  return settle(context, { ...entry, id: decision.entryId }, decision.studentId)
}

/** Brings everything that hangs on a student's lines in order after one of them changed, and answers the line. */
async function settle(context: OperationContext, entry: OpenEntry, studentId: string | null): Promise<RollEntry> {
  if (studentId) {
    await rows(context.em, MERGE_ENTRIES, [[studentId]])
    await rows(context.em, lineRegisters('line.student_id = $1 or line.id = $2'), [studentId, entry.id])
    await rows(context.em, `/* match.registers */ select reconciliation.refresh_registers($1, $2)`, [
      studentId,
      entry.region,
    ])
    context.touched(studentId)
  }
  context.forget()
  const line = await loadEntry(context, entry.id)
  if (!line) throw new NotFound('该名册条目')
  return line
}

async function requireCandidate(context: OperationContext, entryId: string, studentId: string): Promise<void> {
  const found = isId(studentId)
    ? await rows(
        context.em,
        `/* match.candidate */ select from reconciliation.roll_candidate where entry_id = $1 and student_id = $2`,
        [entryId, studentId],
      )
    : []
  if (found.length === 0) throw new NotFound('该候选学生')
}
