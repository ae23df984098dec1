import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  batchTotals,
  objectionBatch,
  objectionChild,
  objectionClose,
  objectionDisputed,
  objectionLoad,
  objectionLock,
  objectionObjections,
  objectionRecord,
  objectionUpheld,
} from '../generated/statements.js'
import { Objection } from './objection.entity.js'

const MIN_TEXT = 2
const MAX_TEXT = 2000
/** A batch whose children can still be taken off by an objection: publicised, or sent back and looked through anew. */
const NOT_APPROVED = ['DRAFT', 'REVIEWED', 'PUBLICISED']

const checked = (text: string, what: string): string => {
  const trimmed = text.trim()
  if (trimmed.length < MIN_TEXT || trimmed.length > MAX_TEXT)
    throw new BadInput(`${what}应为 2 到 2000 个字`, `${what} has 2 to 2000 characters`)
  return trimmed
}

export const loadObjection = (context: OperationContext, id: string): Promise<Objection | null> =>
  rowById(context, objectionLoad, (_, row: Objection) => Object.assign(new Objection(), row), id)

/** Objections to a batch, the first one first. */
export const objectionsOfBatch = async (context: OperationContext, batchId: string): Promise<Objection[]> =>
  (await context
    .loader<Objection[]>('objections.of.batch', async ids => {
      const found = await rows(context.em, objectionObjections, { ids })
      return new Map(
        ids.map(id => [id, found.filter(row => row.batchId === id).map(row => Object.assign(new Objection(), row))]),
      )
    })
    .load(batchId)) ?? []

/**
 * Records what was said against a batch that is publicised and not approved yet. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT for a
 * child that is not in it or a day that is not of the notice.
 */
export async function recordObjection(
  context: OperationContext,
  input: { batchId: string; text: string; receivedOn?: string; studentId?: string | null },
): Promise<Objection> {
  const { em, principal } = context
  const text = checked(input.text, '异议内容')
  const receivedOn = input.receivedOn ?? today()
  const [batch] = isId(input.batchId) ? await rows(em, objectionBatch, { batchId: input.batchId }) : []
  if (!batch) throw new NotFound('该批次')
  if (batch.status !== 'PUBLICISED')
    throw new DianmingError('STATE_NOT_ALLOWED', '批次不在公示中', 'the batch is not publicised now')
  if (receivedOn < (batch.noticeFrom ?? '') || receivedOn > today())
    throw new BadInput('receivedOn 应在公示开始之后、今天之前', 'receivedOn is within the notice, not to come')
  if (input.studentId && (!isId(input.studentId) || !(await isIn(context, input.batchId, input.studentId))))
    throw new BadInput('该学生不在本批次中', 'this child is not in the batch')
  const [made] = await rows(em, objectionRecord, {
    batchId: input.batchId,
    studentId: input.studentId ?? null,
    text,
    receivedOn,
    subject: principal.subject,
  })
  if (!made) throw new NotFound('该批次')
  context.concerns(made.studentId)
  return Object.assign(new Objection(), made)
}

const isIn = async (context: OperationContext, batchId: string, studentId: string): Promise<boolean> =>
  (await rows(context.em, objectionChild, { batchId, studentId })).length > 0

/**
 * Closes an objection with what was found. One that was right takes its child off the batch and marks it disputed, so that no other
 * batch takes it up unasked. NOT_FOUND, STATE_NOT_ALLOWED when it is closed or the batch has gone on, BAD_USER_INPUT.
 */
export async function closeObjection(
  context: OperationContext,
  input: { id: string; outcome: string; upheld: boolean },
): Promise<Objection> {
  const { em, principal } = context
  const outcome = checked(input.outcome, '处理结果')
  await patiently(context, async () => {
    const [open] = isId(input.id) ? await rows(em, objectionLock, { id: input.id }) : []
    if (!open) throw new NotFound('该异议')
    if (open.closedOn) throw new DianmingError('STATE_NOT_ALLOWED', '该异议已办结', 'it is closed already')
    await rows(em, objectionClose, {
      id: input.id,
      outcome,
      upheld: input.upheld,
      today: today(),
      subject: principal.subject,
    })
    if (!input.upheld || !open.studentId) return
    if (!NOT_APPROVED.includes(open.status))
      throw new DianmingError('STATE_NOT_ALLOWED', '批次已批准或取消', 'the batch is approved or cancelled')
    context.concerns(open.studentId)
    await rows(em, objectionUpheld, {
      batchId: open.batchId,
      studentId: open.studentId,
      subject: principal.subject,
      outcome,
    })
    await rows(em, objectionDisputed, {
      batchId: open.batchId,
      studentId: open.studentId,
      outcome,
      subject: principal.subject,
    })
    await rows(em, batchTotals, { batchId: open.batchId })
  })
  context.forget()
  const closed = await loadObjection(context, input.id)
  if (!closed) throw new NotFound('该异议')
  return closed
}
