import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import {
  giftDonationOwn,
  giftGive,
  giftGiver,
  giftHomes,
  giftReceiver,
  giftReliefPart,
  giftReservationHolds,
  giftReservationItem,
  giftTell,
  giftVouchersOut,
} from '../generated/statements.js'
import { loadItem } from '../item/item.service.js'
import { enterShares, type ShareInput, type Shares, shareOut } from '../share/share.service.js'
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
  /** how many people whom nobody lists got it */
  unnamedCount?: number | null
  /** of several funders each one's part */
  shares?: ShareInput[] | null
  reservationId?: string | null
  /** the part of a village's project whose money it is */
  projectPartId?: string | null
  idempotencyKey: string
}

/** A donation that the caller may give of. */
export interface OwnDonation {
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
  isClosed: boolean | null
}

/**
 * Gives of one of the caller's own donations, once for its key. What a donation holds is guarded by the database, so that gifts at
 * the same time never exceed it. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED past what
 * the donation has left.
 */
export async function giveGift(context: OperationContext, input: GivenGift): Promise<Gift> {
  const id = await requestOnce(context, 'giveGift', { ...input }, async giftId => {
    const donation = await ownDonation(context, input.donationId)
    const item = input.reservationId
      ? await itemOfReservation(context, input.reservationId, input)
      : (input.item ?? null)
    const gift = await describeGift(context, donation, { ...input, item })
    const target = await atHome(context, gift, await giftTarget(context, input))
    if (input.reservationId)
      await requireReserved(context, input.reservationId, [target.studentId ?? target.viaStudent ?? ''])
    if (input.projectPartId != null) await requireRelief(context, input.projectPartId, gift, target)
    if (input.shares && input.unnamedCount != null)
      throw new BadInput('未列名单的发放请由一个出资方登记', 'a delivery to unlisted people has one funder')
    const shares = input.shares ? await shareOut(context, donation, gift.amount, input.shares) : null
    await enterGift(context, giftId, donation, gift, target, input, shares)
    if (shares) await enterShares(context, giftId, donation.partnerId, shares)
  })
  return requireGift(context, id)
}

/** That a gift is money for a household, of a part that is for households and that the caller sees. BAD_USER_INPUT, NOT_FOUND. */
async function requireRelief(
  context: OperationContext,
  partId: string,
  gift: GiftWords,
  target: GiftTarget,
): Promise<void> {
  if (!target.householdId || gift.amount === null)
    throw new BadInput('村级项目的困难户慰问须给到户，并写明金额', 'relief of a project is money, given to a household')
  const [part] = isId(partId) ? await rows(context.em, giftReliefPart, { id: partId }) : []
  if (!part) throw new NotFound('该项目的困难户慰问分项')
}

/** A donation that the caller may give of. NOT_FOUND; STATE_NOT_ALLOWED once it is closed. */
export async function ownDonation(context: OperationContext, id: string): Promise<OwnDonation> {
  const [donation] = await rows(context.em, giftDonationOwn, { id: id.toLowerCase() })
  if (!donation) throw new NotFound('该捐赠')
  if (donation.isClosed) throw new DianmingError('STATE_NOT_ALLOWED', '该捐赠已结清', 'this donation is closed')
  return donation
}

/** Whether these children are of a reservation of the caller's that lasts. NOT_FOUND, STATE_NOT_ALLOWED. */
export async function requireReserved(
  context: OperationContext,
  reservationId: string,
  studentIds: readonly string[],
): Promise<void> {
  const [told] = isId(reservationId)
    ? await rows(context.em, giftReservationHolds, { id: reservationId, studentIds: studentIds.filter(isId) })
    : []
  if (told?.outcome === 'ENDED')
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '认领已到期或已结束，请重新认领',
      'this reservation is over; reserve anew',
    )
  if (told?.outcome === 'OTHER' || !studentIds.every(isId)) throw new NotFound('该学生（不在本次认领内）')
  if (told?.outcome !== 'HOLDS') throw new NotFound('该认领')
}

/** What a reservation is of is what is given on it. NOT_FOUND, BAD_USER_INPUT for another thing. */
export async function itemOfReservation(
  context: OperationContext,
  reservationId: string,
  { item }: { item?: string | null },
): Promise<string | null> {
  const [of] = isId(reservationId) ? await rows(context.em, giftReservationItem, { id: reservationId }) : []
  if (!of) throw new NotFound('该认领')
  if (item && item !== of.itemCode) throw new BadInput('与所认领的物品不符', 'this is not what the reservation is of')
  return of.itemCode
}

/** What is given, in words and figures. */
export interface GiftWords {
  item: string | null
  /** whether a household has such a thing together */
  isOfHousehold: boolean
  title: string
  amount: bigint | null
  quantity: number | null
  unit: string | null
}

/** What exactly is given: the donation's purpose binds, and its unit; of money an amount, of things a quantity (one, if not said). */
export async function describeGift(
  context: OperationContext,
  donation: OwnDonation,
  input: Omit<GivenGift, 'idempotencyKey' | 'donationId'>,
): Promise<GiftWords> {
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
  const quantity = input.quantity ?? (donation.quantity === null ? null : (input.unnamedCount ?? 1))
  if ((input.unit?.length ?? 0) > MAX_UNIT) throw new BadInput('unit 最多 20 个字', 'unit has at most 20 characters')
  if (quantity !== null && !(quantity >= 0.001 && quantity <= 1e9))
    throw new BadInput('quantity 应为正数', 'quantity is positive')
  return {
    item: item?.code ?? null,
    isOfHousehold: item?.per === 'HOUSEHOLD',
    title,
    amount,
    quantity,
    unit: input.unit ?? donation.unit,
  }
}

/** What a household has together is its home's, once for all its children, though it was given by one child's code. */
async function atHome(context: OperationContext, gift: GiftWords, target: GiftTarget): Promise<GiftTarget> {
  if (!gift.isOfHousehold || !target.studentId) return target
  const [home] = await rows(context.em, giftHomes, { ids: [target.studentId] })
  return home ? { householdId: home.householdId, viaStudent: target.studentId, region: target.region } : target
}

async function enterGift(
  context: OperationContext,
  id: string,
  donation: OwnDonation,
  gift: GiftWords,
  target: GiftTarget,
  { term, unnamedCount, projectPartId }: GivenGift,
  shares: Shares | null,
): Promise<void> {
  const { em, principal } = context
  await withinLeft(donation, () =>
    rows(em, giftGive, {
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
      leadFen: shares ? shares.leadFen : null,
      leadParts: shares?.leadParts ?? 1,
      unnamedCount: unnamedCount ?? null,
      viaStudent: target.viaStudent ?? null,
      projectPartId: projectPartId ?? null,
    }),
  )
  await tell(context, id, 'PLEDGED', null)
}

/** Gives of a donation, whose constraints guard what it holds. STATE_NOT_ALLOWED past what it has left. */
export async function withinLeft<T>(donation: OwnDonation, give: () => Promise<T>): Promise<T> {
  try {
    return await give()
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'project_part_holds')
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '超过该分项的剩余，请核对已发到户的金额',
        'more than this part of the project has left',
      )
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
}

/** Adds an event to a gift's life; its status is the last one. */
export const tell = (
  context: OperationContext,
  giftId: string,
  status: string,
  reason: string | null,
): Promise<unknown> => rows(context.em, giftTell, { giftId, status, reason, subject: context.principal.subject })

/** A gift as it is after a change. NOT_FOUND. */
export async function requireGift(context: OperationContext, id: string): Promise<Gift> {
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
  if (gift.status !== 'CONFIRMED') {
    await tell(context, gift.id, 'CONFIRMED', null)
    await rows(context.em, giftVouchersOut, { ids: [gift.id], on: today() })
  }
  return requireGift(context, gift.id)
}

/**
 * The school (or its bureau) says that a gift that had arrived went back: its donation holds it again, and what it met is missing again.
 * Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT without a reason, STATE_NOT_ALLOWED for one that had not arrived.
 */
export async function returnGift(context: OperationContext, id: string, reason: string): Promise<Gift> {
  if (!saysWhy(reason)) throw new BadInput('请写明理由', 'say why')
  const gift = await requireGift(context, id)
  const [received] = await rows(context.em, giftReceiver, { id: gift.id })
  if (!received?.isReceiver)
    throw new DianmingError(
      'FORBIDDEN',
      '由学生所在学校或其教育局登记退回',
      'the school of the child or its bureau says so',
    )
  await tell(context, gift.id, 'RETURNED', reason.trim())
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
