import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, type ListQuery, NEWEST_FIRST, pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { NotFound } from '@dianming/shared/vocabulary/errors'
import { STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { Payment } from '../payment/payment.entity.js'
import { PAYMENT_COLUMNS, toPayment } from '../payment/payment.service.js'
import { Batch, type BatchLine, type BatchStep } from './batch.entity.js'

export const BatchConnection = connectionOf(() => Batch, 'Batch')
export const PaymentConnection = connectionOf(() => Payment, 'Payment')

// a school reads what its own children get of the whole
const COLUMNS = `b.id, b.number, b.kind, b.form, b.term, b.region, b.programmes, b.status, b.persons, b.times, b.amount_fen::text as amount, b.left_out as "leftOut", b.notice_from::text as "noticeFrom",
  b.notice_until::text as "noticeUntil", b.version, b.drafted_by as "draftedBy", b.created_at as "createdAt", b.origin_id as "originId",
  sums.paid as "paidAmount", sums.returned as "returnedAmount", sums.outstanding as "outstandingAmount"`
const SUMS = `cross join lateral (select coalesce(sum(p.amount_fen) filter (where p.status = 'CONFIRMED'), 0)::text as paid, coalesce(sum(p.amount_fen) filter (where p.status in ('RETURNED', 'REISSUED') or (p.status = 'CANCELLED' and p.paid_on is not null)), 0)::text as returned,
  coalesce(sum(p.amount_fen) filter (where p.status in ('PLANNED', 'SENT')), 0)::text as outstanding from subsidies.payment p where p.batch_id = b.id) as sums`

/** A school does not read whom other schools' lists leave out. */
const toBatch = (context: OperationContext, row: Batch): Batch =>
  Object.assign(new Batch(), row, {
    leftOut: (context.principal.audience === 'EDUCATION' ? row.leftOut : []).map(each => ({
      ...each,
      amount: BigInt((each as unknown as { fen: number }).fen),
    })),
  })

export const loadBatch = (context: OperationContext, id: string): Promise<Batch | null> =>
  rowById(
    context,
    `/* batch.load */ select ${COLUMNS} from subsidies.batch b ${SUMS} where b.id = any ($1::uuid[])`,
    toBatch,
    id,
  )

/** A batch that must be there; NOT_FOUND otherwise. */
export async function requireBatch(context: OperationContext, id: string): Promise<Batch> {
  context.forget()
  const batch = await loadBatch(context, id)
  if (!batch) throw new NotFound('该批次')
  return batch
}

/** Batches, the newest first. */
export function listBatches(
  context: OperationContext,
  filter: { region: string | null; term: string | null },
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'batches',
    columns: COLUMNS,
    from: `subsidies.batch b ${SUMS} where ($1::text is null or starts_with(b.region, $1)) and ($2::text is null or b.term = $2)`,
    order: NEWEST_FIRST('b.id'),
    parameters: [filter.region, filter.term],
  }
  return pageOf(context, list, page, (row: Batch) => toBatch(context, row))
}

/** Payments of a batch, by serial. */
export function paymentsOfBatch(
  context: OperationContext,
  batchId: string,
  status: string | null,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'payments.of.batch',
    columns: PAYMENT_COLUMNS,
    from: `subsidies.payment where batch_id = parent.id and ($1::text is null or status = $1)`,
    order: ['serial', 'payment.id'],
    parameters: [status],
  }
  return pageOf(context, list, page, (row: Payment) => toPayment(context, row), batchId)
}

/** Steps of a batch, the first one first. */
export const stepsOfBatch = async (context: OperationContext, batchId: string): Promise<BatchStep[]> =>
  (await context
    .loader<BatchStep[]>('batch.steps', async ids => {
      const found = await rows<BatchStep & { batchId: string }>(
        context.em,
        `/* batch.steps */ select batch_id as "batchId", status, organisation, subject as by, reason, at from subsidies.batch_step where batch_id = any ($1::uuid[]) order by id`,
        [ids],
      )
      return new Map(ids.map(id => [id, found.filter(row => row.batchId === id)]))
    })
    .load(batchId)) ?? []

/** A batch summed by school or town and stage of its entitlements: persons, person-times, yuan. */
export const linesOfBatch = async (
  context: OperationContext,
  batchId: string,
  by: 'SCHOOL' | 'TOWN',
): Promise<BatchLine[]> =>
  (await context
    .loader<BatchLine[]>(`batch.lines:${by}`, async ids => {
      const found = await rows<BatchLine & { batchId: string }>(
        context.em,
        `/* batch.lines */ select p.batch_id as "batchId", coalesce(${by === 'SCHOOL' ? 'c.name' : 'c.town'}, '—') as place, e.stage, count(distinct p.student_id)::int as persons, count(*)::int as times, sum(p.amount_fen)::text as amount
         from subsidies.payment p join subsidies.entitlement e on e.id = p.entitlement_id left join students.school c on c.id = e.school_id
         where p.batch_id = any ($1::uuid[]) and p.status <> 'CANCELLED' group by p.batch_id, 2, e.stage order by 2, e.stage`,
        [ids],
      )
      return new Map(
        ids.map(id => [
          id,
          found
            .filter(row => row.batchId === id)
            .map(row => ({ ...row, stage: STAGE_WORDS[row.stage]?.[0] ?? row.stage })),
        ]),
      )
    })
    .load(batchId)) ?? []

/** The public link of a notice that hangs now. */
export const noticeUrlOf = async (context: OperationContext, batchId: string): Promise<string | null> =>
  context
    .loader<string>('batch.notice', async ids => {
      const found = await rows<{ id: string; key: string }>(
        context.em,
        `/* batch.notice */ select id, notice_key as key from subsidies.batch where id = any ($1::uuid[]) and notice_key is not null and notice_until >= $2`,
        [ids, today()],
      )
      return new Map(found.map(({ id, key }) => [id, `${context.publicOrigin}/notices/${key}`]))
    })
    .load(batchId)
