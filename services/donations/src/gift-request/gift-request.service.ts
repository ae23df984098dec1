import { made, type RowOf, row, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { seesStudent } from '../beneficiary/beneficiary.service.js'
import {
  giftRequestCandidates,
  giftRequestDecide,
  giftRequestFind,
  giftRequestGift,
  giftRequestId,
  giftRequestList,
  giftRequestLock,
} from '../generated/statements.js'
import { Student } from '../gift/gift.entity.js'
import { tell } from '../gift/gift-giving.js'
import { GiftRequest, type GiftRequestStatus } from './gift-request.entity.js'

const MAX_NOTE = 200

const toRequest = (row: RowOf<typeof giftRequestFind>): GiftRequest => made(GiftRequest, row)

/** Requests that the caller made, or is asked; those that wait first, the oldest first. */
export function listGiftRequests(
  context: OperationContext,
  status: GiftRequestStatus | undefined,
  page: { first: number; after: string | undefined },
) {
  const list = { statement: giftRequestList, parameters: { status: status ?? null } }
  return pageOf(context, list, page, row => toRequest(row))
}

async function findRequest(context: OperationContext, id: string): Promise<GiftRequest> {
  const found = isId(id) ? await row(context.em, giftRequestFind, { id }) : undefined
  if (!found) throw new NotFound('该请求')
  return toRequest(found)
}

/** Students of the school (or, where the school is not known, of the county) whom a row may mean, as far as the caller sees them. */
export const candidatesOf = async (context: OperationContext, request: GiftRequest): Promise<Student[]> =>
  (await context
    .loader<Student[]>('gift.request.candidates', async ids => {
      const found = await rows(context.em, giftRequestCandidates, { ids })
      context.concerns(...found.map(row => row.id))
      return Map.groupBy(
        found.map(({ requestId, id }) => ({ requestId, ...Object.assign(new Student(), { id }) })),
        row => row.requestId,
      )
    })
    .load(request.id)) ?? []

/** Locks a request that the caller decides. NOT_FOUND; STATE_NOT_ALLOWED once it is decided. */
async function lock(context: OperationContext, id: string): Promise<GiftRequest> {
  const locked = isId(id) ? await row(context.em, giftRequestLock, { id }) : undefined
  if (!locked) throw new NotFound('该请求')
  const request = await findRequest(context, id)
  if (request.status !== 'ASKED') throw new DianmingError('STATE_NOT_ALLOWED', '该请求已处理', 'it is decided already')
  return request
}

async function decide(
  context: OperationContext,
  id: string,
  { status, note, giftId }: { status: GiftRequestStatus; note: string | null; giftId: string | null },
): Promise<GiftRequest> {
  if ((note?.length ?? 0) > MAX_NOTE) throw new BadInput('留言最多 200 个字', 'a note has at most 200 characters')
  const { subject, organisation } = context.principal
  await rows(context.em, giftRequestDecide, { id, status, note, giftId, subject, organisation })
  context.forget()
  return findRequest(context, id)
}

/**
 * Says which of the caller's students a giver's row means: the child gets a gift of that giver, promised, or confirmed when it has
 * arrived. NOT_FOUND, STATE_NOT_ALLOWED.
 */
export async function matchGiftRequest(
  context: OperationContext,
  { id, studentId, received, note }: { id: string; studentId: string; received: boolean; note: string | null },
): Promise<GiftRequest> {
  const request = await lock(context, id)
  if (!(await seesStudent(context, studentId))) throw new NotFound('该学生')
  context.concerns(studentId)
  const [gift] = await rows(context.em, giftRequestId)
  const giftId = gift?.id ?? ''
  await rows(context.em, giftRequestGift, { id: request.id, studentId, giftId })
  await tell(context, giftId, 'PLEDGED', null)
  if (received) await tell(context, giftId, 'CONFIRMED', null)
  return decide(context, id, { status: 'MATCHED', note, giftId })
}

/** Declines a giver's row. NOT_FOUND, STATE_NOT_ALLOWED. */
export async function declineGiftRequest(
  context: OperationContext,
  id: string,
  note: string | null,
): Promise<GiftRequest> {
  await lock(context, id)
  return decide(context, id, { status: 'DECLINED', note, giftId: null })
}
