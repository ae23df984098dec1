import type { RowOf } from '@dianming/shared/database/statement'
import { made, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import {
  donationClose,
  donationLock,
  donationReached,
  donationReceipt,
  type donationLock as Locked,
} from '../generated/statements.js'
import { type Donation, Reached } from './donation.entity.js'
import { loadDonation } from './donation.service.js'

const MAX_WORDS = 200

/** One of the caller's own donations, locked. NOT_FOUND; STATE_NOT_ALLOWED once it is closed, unless it may be. */
export async function lockDonation(
  context: OperationContext,
  id: string,
  { mayBeClosed = false } = {},
): Promise<RowOf<typeof Locked>> {
  const [own] = isId(id) ? await rows(context.em, donationLock, { id }) : []
  if (!own) throw new NotFound('该捐赠')
  if (own.closedOn && !mayBeClosed)
    throw new DianmingError('STATE_NOT_ALLOWED', '该捐赠已结清', 'this donation is closed')
  return own
}

/** The donation as it is after a change. */
export async function changedDonation(context: OperationContext, id: string): Promise<Donation> {
  context.forget()
  const donation = await loadDonation(context, id)
  if (!donation) throw new NotFound('该捐赠')
  return donation
}

/** Whom a donation of the caller's own reached; null for one of others. */
export const reachedBy = (context: OperationContext, id: string): Promise<Reached | null> =>
  context
    .loader<Reached>('donation.reached', async ids => {
      const found = await rows(context.em, donationReached, { ids })
      return new Map(found.map(row => [row.id ?? '', made(Reached, row as Reached & { id: string })]))
    })
    .load(id)

/** A receipt, or that there is none. */
export interface Receipt {
  donationId: string
  receiptNumber?: string | null
  handler?: string | null
  on?: string | null
  waived: boolean
  receivedFrom?: string | null
  anonymous?: boolean | null
}

/** Records the receipt of an own donation. NOT_FOUND, BAD_USER_INPUT. */
export async function recordReceipt(context: OperationContext, input: Receipt): Promise<Donation> {
  const number = input.receiptNumber?.trim() || null
  const handler = input.handler?.trim() || null
  if (input.waived === Boolean(number))
    throw new BadInput(
      '请给出票据号，或注明捐赠人不要票据',
      'give the number of the receipt, or say that none was wanted',
    )
  if (number && !(handler && input.on))
    throw new BadInput('票据须有经手人和日期（慈善法第三十八条）', 'a receipt names who wrote it and its day')
  if (input.on && input.on > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  if ([number, handler, input.receivedFrom].some(text => (text?.length ?? 0) > MAX_WORDS))
    throw new BadInput('每项最多 200 个字', 'each has at most 200 characters')
  const own = await lockDonation(context, input.donationId, { mayBeClosed: true })
  await rows(context.em, donationReceipt, {
    id: own.id,
    number,
    handler,
    on: number ? (input.on ?? null) : null,
    waived: input.waived,
    receivedFrom: input.receivedFrom?.trim() || null,
    anonymous: input.anonymous ?? null,
  })
  return changedDonation(context, own.id)
}

/** Closes an own donation of which nothing is left. NOT_FOUND, STATE_NOT_ALLOWED. */
export async function closeDonation(context: OperationContext, id: string): Promise<Donation> {
  const own = await lockDonation(context, id)
  if (own.isPromised)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '还有承诺待学校确认：确认或撤销后再结清',
      'some of it is promised still; close it once that is confirmed or taken back',
    )
  const left = [
    own.leftAmount ? `${formatYuan(own.leftAmount)} 元` : '',
    own.leftQuantity ? `数量 ${own.leftQuantity}` : '',
  ].filter(Boolean)
  if (left.length > 0)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      `尚余 ${left.join('、')}：请先给予、转交，或登记退回、核销`,
      'something is left: give it, hand it on, or record what became of it',
    )
  await rows(context.em, donationClose, { id: own.id })
  return changedDonation(context, own.id)
}
