import type { OperationContext } from '@dianming/shared/context'
import { isId } from '@dianming/shared/context'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/errors'
import { rows } from '@dianming/shared/session'
import { MERGE_ENTRIES } from '../roll-run/call-roll.sql.js'
import type { RollEntry } from './roll.entity.js'
import { loadEntry } from './roll.service.js'

const MIN_REASON = 2

interface OpenEntry {
  id: string
  region: string
  personKey: string
  fingerprint: string
  status: string
  matchedBy: string | null
  statusByAge: string
  registers: string[]
}

async function lockEntry(context: OperationContext, id: string): Promise<OpenEntry> {
  const [entry] = isId(id)
    ? await rows<OpenEntry>(
        context.em,
        `/* match.lock */ select id, region, person_key as "personKey", fingerprint, status, matched_by as "matchedBy", status_by_age as "statusByAge", registers
         from reconciliation.roll_entry where id = $1 for update`,
        [id],
      )
    : []
  if (!entry) throw new NotFound('该名册条目')
  return entry
}

/**
 * Decides a review: this student, or (null) none of the candidates. Errors: NOT_FOUND for an entry or a student that the caller
 * may not see; STATE_NOT_ALLOWED for an entry that needs no decision; BAD_USER_INPUT without a reason. A school only says that a
 * row is its own student, never that it is nobody.
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
  if (studentId) {
    await rows(em, MERGE_ENTRIES, [[studentId]])
    await rows(
      em,
      `/* match.registers */ insert into reconciliation.student_register (student_id, register, region) select $1, unnest($2::text[]), $3 on conflict do nothing`,
      [studentId, entry.registers, entry.region],
    )
    context.touched(studentId)
  }
  return reload(context, entry.id)
}

/** Takes the newest decision on an entry back, so that it is asked again. STATE_NOT_ALLOWED when there is none. */
export async function undoResolution(context: OperationContext, rollEntryId: string): Promise<RollEntry> {
  const entry = await lockEntry(context, rollEntryId)
  const undone = await rows<{ studentId: string | null }>(
    context.em,
    `/* match.undo */ update reconciliation.match_decision set undone_at = now() where id = (
       select id from reconciliation.match_decision where (region, person_key, fingerprint) = ($1, $2, $3) and undone_at is null order by id desc limit 1) returning student_id as "studentId"`,
    [entry.region, entry.personKey, entry.fingerprint],
  )
  if (!undone[0]) throw new DianmingError('STATE_NOT_ALLOWED', '该条目没有可撤销的核对', 'there is no decision to undo')
  await rows(
    context.em,
    `/* match.reopen */ update reconciliation.roll_entry set status = 'REVIEW', student_id = null, matched_by = null, merged_into = null where id = $1`,
    [entry.id],
  )
  const { studentId } = undone[0]
  if (studentId)
    await rows(
      context.em,
      `/* match.unregister */ delete from reconciliation.student_register r where student_id = $1 and region = $2 and not exists (
         select from reconciliation.roll_entry e where e.student_id = $1 and e.region = r.region and e.status = 'MATCHED' and r.register = any (e.registers))`,
      [studentId, entry.region],
    )
  return reload(context, entry.id)
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

async function reload(context: OperationContext, id: string): Promise<RollEntry> {
  const entry = await loadEntry(context, id)
  if (!entry) throw new NotFound('该名册条目')
  return entry
}
