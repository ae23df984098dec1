import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, Forbidden, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  rollMatchApart,
  rollMatchCandidates,
  rollMatchDecide,
  rollMatchDecided,
  rollMatchEnter,
  rollMatchLock,
  rollMatchMerge,
  rollMatchRegisters,
  rollMatchReopen,
  rollMatchStudents,
  rollMatchSum,
  rollMatchUndo,
  rollMatchWait,
} from '../generated/statements.js'
import { ROLL_LOCK } from '../roll-run/call-roll.js'
import type { RollEntry } from './roll.entity.js'
import { loadEntry } from './roll.service.js'

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
  patiently(context, () => rows(context.em, rollMatchWait, { lock: ROLL_LOCK }))

/** Two who decide different lines of one student wait for each other, so that the second sees what the first did. */
const lockStudents = (context: OperationContext, students: (string | null)[]) =>
  patiently(context, () => rows(context.em, rollMatchStudents, { students }))

/** Locks lines for a decision, in one order for everyone, after a running roll call. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED. */
async function lockEntries(context: OperationContext, ids: string[]): Promise<OpenEntry[]> {
  await context.holdLookups()
  await waitForRoll(context)
  if (!ids.every(isId)) throw new NotFound('该名册条目')
  const found = await rows(context.em, rollMatchLock, { ids })
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
  if (inputs.some(input => !saysWhy(input.reason))) throw new BadInput('请写明依据', 'say what the decision stands on')
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
  await rows(em, rollMatchDecide, {
    ids,
    students,
    inputs: inputs.map(input => input.reason.trim()),
    subject: principal.subject,
    organisation: principal.organisation,
  })
  await rows(em, rollMatchEnter, { ids, students })
  return settle(context, entries, students)
}

/**
 * Takes the newest decision on a line, or on what was merged into it, back, so that it is asked again. A school takes back only
 * its own. Errors: NOT_FOUND, FORBIDDEN, and STATE_NOT_ALLOWED when there is none.
 */
export async function undoResolution(context: OperationContext, rollEntryId: string): Promise<RollEntry> {
  const { principal, em } = context
  const [entry] = await lockEntries(context, [rollEntryId])
  if (!entry) throw new NotFound('该名册条目')
  const [decision] = await rows(em, rollMatchDecided, { id: entry.id })
  if (!decision) throw new DianmingError('STATE_NOT_ALLOWED', '该条目没有可撤销的核对', 'there is no decision to undo')
  if (principal.audience === 'SCHOOL' && decision.organisation !== principal.organisation) throw new Forbidden()
  await lockStudents(context, [decision.studentId])
  await rows(em, rollMatchUndo, { id: decision.id })
  await rows(em, rollMatchApart, { entryId: decision.entryId })
  await rows(em, rollMatchReopen, { entryId: decision.entryId })
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
    await rows(context.em, rollMatchMerge, { students: named })
    await rows(context.em, rollMatchSum, { students: named, ids })
    await rows(context.em, rollMatchRegisters, { students, regions: entries.map(entry => entry.region) })
    context.concerns(...named)
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
  const found = await rows(context.em, rollMatchCandidates, { entryIds, students })
  if (found[0]?.n !== asked.length) throw new NotFound('该候选学生')
}
