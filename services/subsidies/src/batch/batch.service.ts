import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { NotFound } from '@dianming/shared/vocabulary/errors'
import { STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { batchBatches, batchLines, batchLoad, batchNotice, batchPayments, batchSteps } from '../generated/statements.js'
import { Payment } from '../payment/payment.entity.js'
import { toPayment } from '../payment/payment.service.js'
import { Batch, BatchLine, BatchStep, type LeftOut } from './batch.entity.js'

export const BatchConnection = connectionOf(() => Batch, 'Batch')
export const PaymentConnection = connectionOf(() => Payment, 'Payment')

// a school reads what its own children get of the whole

interface LeftOutKept {
  reason: LeftOut['reason']
  persons: number
  fen: number
}

/** A school does not read whom other schools' lists leave out. */
const toBatch = (context: OperationContext, row: RowOf<typeof batchLoad>): Batch =>
  made(Batch, {
    ...row,
    leftOut: (context.principal.audience === 'EDUCATION' ? (row.leftOut as LeftOutKept[]) : []).map(each => ({
      ...each,
      amount: BigInt(each.fen),
    })),
  })

export const loadBatch = (context: OperationContext, id: string): Promise<Batch | null> =>
  rowById(context, batchLoad, toBatch, id)

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
  const list = { statement: batchBatches, parameters: { region: filter.region, term: filter.term } }
  return pageOf(context, list, page, row => toBatch(context, row))
}

/** Payments of a batch, by serial. */
export function paymentsOfBatch(
  context: OperationContext,
  batchId: string,
  status: string | null,
  page: { first: number; after: string | undefined },
) {
  const list = { statement: batchPayments, parameters: { status } }
  return pageOf(context, list, page, row => toPayment(context, row), batchId)
}

/** Steps of a batch, the first one first. */
export const stepsOfBatch = async (context: OperationContext, batchId: string): Promise<BatchStep[]> =>
  (await context
    .loader<BatchStep[]>('batch.steps', async ids => {
      const found = (await rows(context.em, batchSteps, { ids })).map(row => made(BatchStep, row))
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
      const found = (await rows(context.em, batchLines, { ids, byTown: by === 'TOWN' })).map(row =>
        made(BatchLine, row),
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
      const found = await rows(context.em, batchNotice, { ids, today: today() })
      return new Map(found.map(({ id, key }) => [id, `${context.publicOrigin}/notices/${key}`]))
    })
    .load(batchId)
