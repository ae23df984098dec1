import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { giftDonationOwn, giftGive, giftGiver, giftReceiver, giftTell } from '../generated/statements.js'
import { loadItem } from '../item/item.service.js'
import type { Gift } from './gift.entity.js'
import { loadGift } from './gift.service.js'
import { type GiftTarget, giftTarget, type TargetInput } from './gift-target.js'

const MAX_TITLE = 200
const MAX_UNIT = 20
/** Ten million yuan. */
const MAX_GIFT_FEN = 1_000_000_000n

/** What a request to give says. */
export interface GivenGift extends TargetInput {
  donationId: string
  item?: string | null
  title?: string | null
  amount?: bigint | null
  quantity?: number | null
  unit?: string | null
  term: string
  idempotencyKey: string
}

interface OwnDonation {
  id: string
  partnerId: string
  form: string
  purpose: string
  title: string
  unit: string | null
  amount: bigint | null
  quantity: number | null
  leftAmount: bigint | null
  leftQuantity: number | null
}

/**
 * Gives of one of the caller's own donations, once for its key. What a donation holds is guarded by the database, so that gifts at
 * the same time never exceed it. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED past what
 * the donation has left.
 */
export async function giveGift(context: OperationContext, input: GivenGift): Promise<Gift> {
  const id = await requestOnce(context, 'giveGift', { ...input }, async giftId => {
    const donation = await ownDonation(context, input.donationId)
    const gift = await describeGift(context, donation, input)
    const target = await giftTarget(context, input)
    await enterGift(context, giftId, donation, gift, target, input.term)
  })
  return requireGift(context, id)
}

async function ownDonation(context: OperationContext, id: string): Promise<OwnDonation> {
  const [donation] = await rows(context.em, giftDonationOwn, { id: id.toLowerCase() })
  if (!donation) throw new NotFound('该捐赠')
  return donation
}

interface GiftWords {
  item: string | null
  title: string
  amount: bigint | null
  quantity: number | null
  unit: string | null
}

/** What exactly is given: the donation's purpose binds, and its unit; of money an amount, of things a quantity (one, if not said). */
async function describeGift(context: OperationContext, donation: OwnDonation, input: GivenGift): Promise<GiftWords> {
  const item = input.item ? await loadItem(context, input.item) : null
  if (input.item && !item) throw new BadInput('item 不在物品目录中', 'item is not in the catalogue')
  if (item && item.purpose !== donation.purpose)
    throw new BadInput('物品与该捐赠指定的用途不符', 'the item is not for the purpose that the donation is meant for')
  const title = (input.title ?? item?.name ?? donation.title).trim()
  if (!title || title.length > MAX_TITLE)
    throw new BadInput('title 应为 1 到 200 个字', 'title has 1 to 200 characters')
  const amount = input.amount ?? null
  if (amount !== null && (amount <= 0n || amount > MAX_GIFT_FEN))
    throw new BadInput('amount 应为不超过一千万元的正数', 'amount is positive, of at most ten million yuan')
  if (amount === null && donation.form === 'CASH')
    throw new BadInput('现金捐赠请给出 amount', 'give the amount of money')
  if (input.unit && donation.unit && input.unit !== donation.unit)
    throw new BadInput(`单位应为 ${donation.unit}`, `the unit is ${donation.unit}`)
  const quantity = input.quantity ?? (donation.quantity === null ? null : 1)
  if ((input.unit?.length ?? 0) > MAX_UNIT) throw new BadInput('unit 最多 20 个字', 'unit has at most 20 characters')
  if (quantity !== null && !(quantity >= 0.001 && quantity <= 1e9))
    throw new BadInput('quantity 应为正数', 'quantity is positive')
  return { item: item?.code ?? null, title, amount, quantity, unit: input.unit ?? donation.unit }
}

async function enterGift(
  context: OperationContext,
  id: string,
  donation: OwnDonation,
  gift: GiftWords,
  target: GiftTarget,
  term: string,
): Promise<void> {
  const { em, principal } = context
  try {
    await rows(em, giftGive, {
      id,
      donationId: donation.id,
      partnerId: donation.partnerId,
      studentId: target.studentId ?? null,
      householdId: target.householdId ?? null,
      schoolId: target.schoolId ?? null,
      village: target.village ?? null,
      form: donation.form,
      purpose: donation.purpose,
      title: gift.title,
      item: gift.item,
      amount: gift.amount ?? null,
      quantity: gift.quantity,
      unit: gift.unit,
      term,
      region: target.region,
      organisation: principal.organisation,
    })
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint !== 'donation_holds_amount' && constraint !== 'donation_holds_quantity') throw error
    const left =
      constraint === 'donation_holds_amount'
        ? `${formatYuan(donation.leftAmount ?? 0n)} 元`
        : `${donation.leftQuantity ?? 0} ${donation.unit ?? ''}`
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      `超过该捐赠的剩余（约 ${left.trim()}）`,
      'more than this donation has left',
    )
  }
  await tell(context, id, 'PLEDGED', null)
}

/** Adds an event to a gift's life; its status is the last one. */
export const tell = (
  context: OperationContext,
  giftId: string,
  status: string,
  reason: string | null,
): Promise<unknown> => rows(context.em, giftTell, { giftId, status, reason, subject: context.principal.subject })

async function requireGift(context: OperationContext, id: string): Promise<Gift> {
  context.forget()
  const gift = await loadGift(context, id)
  if (!gift) throw new NotFound('该笔捐助')
  return gift
}

/**
 * The school (or its bureau) says that a gift arrived; again is no harm. Errors: NOT_FOUND for a gift of others, FORBIDDEN for its
 * giver, who is not the one to say so, STATE_NOT_ALLOWED for a cancelled one.
 */
export async function confirmGift(context: OperationContext, id: string): Promise<Gift> {
  const gift = await requireGift(context, id)
  const [received] = await rows(context.em, giftReceiver, { id: gift.id })
  if (!received?.isReceiver)
    throw new DianmingError(
      'FORBIDDEN',
      '由学生所在学校或其教育局确认',
      'the school of the child or its bureau confirms',
    )
  if (gift.status !== 'CONFIRMED') await tell(context, gift.id, 'CONFIRMED', null)
  return requireGift(context, gift.id)
}

/**
 * The giver takes a gift back before it is confirmed, what another recorded as delivered only who recorded it; the donation holds it
 * again. Errors: NOT_FOUND, FORBIDDEN for who did not give it, BAD_USER_INPUT without a reason, STATE_NOT_ALLOWED when it is confirmed or cancelled.
 */
export async function cancelGift(context: OperationContext, id: string, reason: string): Promise<Gift> {
  if (!saysWhy(reason)) throw new BadInput('请写明理由', 'say why')
  const gift = await requireGift(context, id)
  const [own] = await rows(context.em, giftGiver, { id: gift.id })
  if (!own) throw new DianmingError('FORBIDDEN', '只有捐助方可以撤销', 'only its giver takes a gift back')
  if (gift.status === 'DELIVERED' && !own.isRecorder)
    throw new DianmingError('FORBIDDEN', '已登记送达的捐助由登记单位撤销', 'who recorded it as delivered takes it back')
  await tell(context, gift.id, 'CANCELLED', reason.trim())
  return requireGift(context, gift.id)
}
