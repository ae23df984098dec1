import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { TOTALS } from '../batch/batch-draft.js'
import { Objection } from './objection.entity.js'

const MIN_TEXT = 2
const MAX_TEXT = 2000
const COLUMNS = `id, batch_id as "batchId", student_id as "studentId", text, received_on::text as "receivedOn", outcome, upheld, closed_on::text as "closedOn"`

const checked = (text: string, what: string): string => {
  const trimmed = text.trim()
  if (trimmed.length < MIN_TEXT || trimmed.length > MAX_TEXT)
    throw new BadInput(`${what}应为 2 到 2000 个字`, `${what} has 2 to 2000 characters`)
  return trimmed
}

export const loadObjection = (context: OperationContext, id: string): Promise<Objection | null> =>
  rowById(
    context,
    `/* objection.load */ select ${COLUMNS} from subsidies.objection where id = any ($1::uuid[])`,
    (_, row: Objection) => Object.assign(new Objection(), row),
    id,
  )

/** Objections to a batch, the first one first. */
export const objectionsOfBatch = async (context: OperationContext, batchId: string): Promise<Objection[]> =>
  (await context
    .loader<Objection[]>('objections.of.batch', async ids => {
      const found = await rows<Objection>(
        context.em,
        `/* objections */ select ${COLUMNS} from subsidies.objection where batch_id = any ($1::uuid[]) order by received_on, id`,
        [ids],
      )
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
  const [batch] = isId(input.batchId)
    ? await rows<{ status: string; noticeFrom: string }>(
        em,
        `/* objection.batch */ select status, notice_from::text as "noticeFrom" from subsidies.batch where id = $1 for update`,
        [input.batchId],
      )
    : []
  if (!batch) throw new NotFound('该批次')
  if (batch.status !== 'PUBLICISED')
    throw new DianmingError('STATE_NOT_ALLOWED', '批次不在公示中', 'the batch is not publicised now')
  if (receivedOn < batch.noticeFrom || receivedOn > today())
    throw new BadInput('receivedOn 应在公示开始之后、今天之前', 'receivedOn is within the notice, not to come')
  if (input.studentId && (!isId(input.studentId) || !(await isIn(context, input.batchId, input.studentId))))
    throw new BadInput('该学生不在本批次中', 'this child is not in the batch')
  const [made] = await rows<Objection>(
    em,
    `/* objection.record */ insert into subsidies.objection (batch_id, student_id, text, received_on, recorded_by) values ($1, $2, $3, $4, $5) returning ${COLUMNS}`,
    [input.batchId, input.studentId ?? null, text, receivedOn, principal.subject],
  )
  if (!made) throw new NotFound('该批次')
  context.touched(made.studentId)
  return Object.assign(new Objection(), made)
}

const isIn = async (context: OperationContext, batchId: string, studentId: string): Promise<boolean> =>
  (
    await rows(
      context.em,
      `/* objection.child */ select from subsidies.payment where batch_id = $1 and student_id = $2 and status = 'PLANNED' limit 1`,
      [batchId, studentId],
    )
  ).length > 0

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
    const [open] = isId(input.id)
      ? await rows<{ batchId: string; studentId: string | null; closedOn: string | null; status: string }>(
          em,
          `/* objection.lock */ select o.batch_id as "batchId", o.student_id as "studentId", o.closed_on::text as "closedOn", b.status from subsidies.objection o join subsidies.batch b on b.id = o.batch_id where o.id = $1 for update of b`,
          [input.id],
        )
      : []
    if (!open) throw new NotFound('该异议')
    if (open.closedOn) throw new DianmingError('STATE_NOT_ALLOWED', '该异议已办结', 'it is closed already')
    await rows(
      em,
      `/* objection.close */ update subsidies.objection set outcome = $2, upheld = $3, closed_on = greatest(received_on, $4::date), closed_by = $5 where id = $1`,
      [input.id, outcome, input.upheld, today(), principal.subject],
    )
    if (!input.upheld || !open.studentId) return
    if (open.status !== 'PUBLICISED')
      throw new DianmingError('STATE_NOT_ALLOWED', '批次已不在公示中', 'the batch is not publicised any more')
    context.touched(open.studentId)
    await rows(
      em,
      `/* objection.upheld */ insert into subsidies.payment_event (payment_id, status, subject, reason) select id, 'CANCELLED', $3, $4 from subsidies.payment where batch_id = $1 and student_id = $2 and status = 'PLANNED'`,
      [open.batchId, open.studentId, principal.subject, outcome],
    )
    await rows(
      em,
      `/* objection.disputed */ update subsidies.entitlement e set check_status = 'DISPUTED', dispute_upheld = true, check_reason = $3, checked_by = $4, checked_at = now()
       from subsidies.payment p where p.entitlement_id = e.id and p.batch_id = $1 and p.student_id = $2`,
      [open.batchId, open.studentId, outcome, principal.subject],
    )
    await rows(em, TOTALS, [open.batchId])
  })
  context.forget()
  const closed = await loadObjection(context, input.id)
  if (!closed) throw new NotFound('该异议')
  return closed
}
