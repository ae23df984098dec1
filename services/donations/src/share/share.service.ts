import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isValidSocialCreditCode, normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { lockDonation } from '../donation/donation-keep.js'
import {
  shareEnter,
  shareLock,
  shareOfDonation,
  shareOffer,
  shareOfferedList,
  shareOfferLoad,
  shareOffersOf,
  shareOfGift,
  shareWithdraw,
} from '../generated/statements.js'
import { FunderShare, ShareOffer } from './share.entity.js'
import { splitFen } from './split.js'

const MAX_FUNDERS = 20
const MAX_PARTS = 1_000_000

/** One funder of a gift, by parts or by amount. */
export interface ShareInput {
  donationId: string
  parts?: number | null
  amount?: bigint | null
}

/** What each funder has in a gift of several: the one whose gift it is, and the others. */
export interface Shares {
  leadFen: bigint | null
  leadParts: number
  others: { donationId: string; partnerId: string; offerId: string | null; parts: number; amount: bigint | null }[]
}

/**
 * Who pays what of a gift of several funders; locks their donations in one order. BAD_USER_INPUT for parts that are none, amounts that
 * are not the gift's, and another form or purpose; NOT_FOUND for a donation that the caller was offered nothing of;
 * STATE_NOT_ALLOWED beyond what is left or offered.
 */
export async function shareOut(
  context: OperationContext,
  lead: { id: string; form: string; purpose: string },
  amount: bigint | null,
  shares: readonly ShareInput[],
): Promise<Shares> {
  const given = [...shares].sort((a, b) => Number(b.donationId === lead.id) - Number(a.donationId === lead.id))
  checkShares(lead.id, amount, given)
  const parts = given.map(share => share.parts ?? 1)
  const fen = given.every(share => share.amount != null)
    ? given.map(share => share.amount ?? 0n)
    : amount === null
      ? given.map(() => null)
      : splitFen(amount, parts)
  const locked = await rows(context.em, shareLock, { ids: given.map(share => share.donationId) })
  const others = given.slice(1).map((share, place) => {
    const own = locked.find(row => row.donationId === share.donationId)
    if (!own) throw new NotFound('该捐赠')
    if (own.form !== lead.form || own.purpose !== lead.purpose)
      throw new BadInput('共同出资的捐赠须形式、用途相同', 'donations that fund one gift have one form and purpose')
    const part = fen[place + 1] ?? null
    const offered = own.isOwn ? null : own.offerLeft
    const most = [own.leftAmount, offered].filter(left => left !== null)
    for (const left of most)
      if (part !== null && part > left)
        throw new DianmingError(
          'STATE_NOT_ALLOWED',
          `超过共同出资方可用的 ${formatYuan(left)} 元`,
          'more than is left of another funder’s donation, or than it offered',
        )
    return {
      donationId: own.donationId,
      partnerId: own.partnerId,
      offerId: own.isOwn ? null : own.offerId,
      parts: parts[place + 1] ?? 1,
      amount: part,
    }
  })
  return { leadFen: fen[0] ?? null, leadParts: parts[0] ?? 1, others }
}

function checkShares(leadId: string, amount: bigint | null, given: readonly ShareInput[]): void {
  const ids = given.map(share => share.donationId)
  if (ids[0] !== leadId) throw new BadInput('shares 须包含 donationId 本身', 'shares name the donation itself, too')
  if (new Set(ids).size !== ids.length || !ids.every(isId))
    throw new BadInput('shares 中每笔捐赠只列一次', 'shares name each donation once')
  if (given.length < 2 || given.length > MAX_FUNDERS)
    throw new BadInput(`出资方应为 2 到 ${MAX_FUNDERS} 个`, `there are 2 to ${MAX_FUNDERS} funders`)
  const byAmount = given.filter(share => share.amount != null)
  if (byAmount.length > 0 && (byAmount.length < given.length || given.some(share => share.parts != null)))
    throw new BadInput('份额请全用 parts 或全用 amount', 'give parts of all, or amounts of all')
  if (
    byAmount.length === 0 &&
    given.some(({ parts }) => !(Number.isInteger(parts) && (parts ?? 0) > 0 && (parts ?? 0) <= MAX_PARTS))
  )
    throw new BadInput('parts 应为正整数', 'parts are positive')
  if (byAmount.some(share => (share.amount ?? 0n) <= 0n)) throw new BadInput('amount 应为正数', 'amounts are positive')
  const sum = byAmount.reduce((all, share) => all + (share.amount ?? 0n), 0n)
  if (byAmount.length > 0 && sum !== amount)
    throw new BadInput(
      `份额合计 ${formatYuan(sum)}，应等于该笔捐助的 ${formatYuan(amount ?? 0n)}`,
      'the shares must sum to the gift’s amount',
    )
}

/** Enters the shares of the other funders; the donations count them by trigger. */
export async function enterShares(
  context: OperationContext,
  giftId: string,
  leadPartnerId: string,
  { others }: Shares,
): Promise<void> {
  await rows(context.em, shareEnter, {
    giftId,
    leadPartnerId,
    donationIds: others.map(share => share.donationId),
    partnerIds: others.map(share => share.partnerId),
    parts: others.map(share => share.parts),
    amounts: others.map(share => share.amount),
    offerIds: others.map(share => share.offerId),
  })
}

const toShare = (row: RowOf<typeof shareOfDonation> | RowOf<typeof shareOfGift>): FunderShare =>
  Object.assign(new FunderShare(), row)

/** Funders of a gift, the one whose gift it is first. */
export const sharesOfGift = async (context: OperationContext, giftId: string): Promise<FunderShare[]> =>
  (await context
    .loader<FunderShare[]>('shares.of.gift', async ids =>
      Map.groupBy((await rows(context.em, shareOfGift, { ids })).map(toShare), share => share.giftId),
    )
    .load(giftId)) ?? []

/** What a donation put into gifts of others. */
export const sharesOfDonation = async (context: OperationContext, donationId: string): Promise<FunderShare[]> =>
  (await context
    .loader<FunderShare[]>('shares.of.donation', async ids =>
      Map.groupBy((await rows(context.em, shareOfDonation, { ids })).map(toShare), share => share.donationId),
    )
    .load(donationId)) ?? []

const toOffer = (row: RowOf<typeof shareOfferLoad>): ShareOffer => made(ShareOffer, row)

/** What of a donation was offered to others. */
export const offersOf = async (context: OperationContext, donationId: string): Promise<ShareOffer[]> =>
  (await context
    .loader<ShareOffer[]>('offers.of.donation', async ids =>
      Map.groupBy((await rows(context.em, shareOffersOf, { ids })).map(toOffer), offer => offer.donationId),
    )
    .load(donationId)) ?? []

/** What others offered to the caller. */
export const offeredToCaller = (context: OperationContext, page: { first: number; after: string | undefined }) =>
  pageOf(context, { statement: shareOfferedList, parameters: {} }, page, row => toOffer(row))

/** What a giver lets another use of its donation. */
export interface NewOffer {
  donationId: string
  toUscc: string
  amount?: bigint | null
  quantity?: number | null
  idempotencyKey: string
}

async function offer(context: OperationContext, id: string): Promise<ShareOffer> {
  context.forget()
  const found = await rowById(context, shareOfferLoad, (_, row) => toOffer(row), id)
  if (!found) throw new NotFound('该额度')
  return found
}

/** Lets another giver use some of an own donation. NOT_FOUND, BAD_USER_INPUT, CONFLICT for a second offer to the same one. */
export async function offerShare(context: OperationContext, input: NewOffer): Promise<ShareOffer> {
  const toUscc = normaliseSocialCreditCode(input.toUscc)
  if (!isValidSocialCreditCode(toUscc))
    throw new BadInput('toUscc 不是有效的统一社会信用代码', 'toUscc is no valid social credit code')
  if (toUscc === context.principal.uscc) throw new BadInput('不能给自己', 'it is the caller’s own')
  if ((input.amount != null && input.amount <= 0n) || (input.quantity != null && !(input.quantity > 0)))
    throw new BadInput('额度应为正数', 'what is offered is positive')
  const id = await requestOnce(context, 'offerShare', { ...input, ...{ toUscc } }, async offerId => {
    const own = await lockDonation(context, input.donationId)
    const says = [input.amount, input.quantity].filter(value => value != null).length
    const counts = [own.leftAmount, own.leftQuantity].filter(value => value != null).length
    if (says > 0 && says < counts)
      throw new BadInput('该捐赠金额、数量都有，额度也请都写', 'this donation counts both; say both of what is offered')
    const { organisation, subject } = context.principal
    try {
      await rows(context.em, shareOffer, {
        id: offerId,
        donationId: own.id,
        fromUscc: context.principal.uscc,
        toUscc,
        amount: input.amount ?? null,
        quantity: input.quantity ?? null,
        organisation,
        subject,
      })
    } catch (error) {
      if ((error as { constraint?: string }).constraint !== 'share_offer_one') throw error
      throw new DianmingError(
        'CONFLICT',
        '已给过该单位额度，请先收回再重新给予',
        'there is an offer to this one already; take it back first',
      )
    }
  })
  return offer(context, id)
}

/** Takes an offer back. NOT_FOUND. */
export async function withdrawShareOffer(context: OperationContext, id: string): Promise<ShareOffer> {
  const [done] = isId(id) ? await rows(context.em, shareWithdraw, { id }) : []
  if (!done) throw new NotFound('该额度')
  return offer(context, id)
}
