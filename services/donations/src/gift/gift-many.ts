import { rows } from '@dianming/shared/database/statement'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { idsOfAidCode } from '../beneficiary/beneficiary.service.js'
import {
  giftConfirmable,
  giftGiveMany,
  giftHomes,
  giftLockMany,
  giftNamedOf,
  giftNameMany,
  giftNameSome,
  giftOfRequest,
  giftStudentsByCode,
  giftStudentsByRegistry,
  giftTellMany,
  giftVouchersOut,
  reservationChildren,
} from '../generated/statements.js'
import type { Gift } from './gift.entity.js'
import { giftsById } from './gift.service.js'
import {
  describeGift,
  type GivenGift,
  itemOfReservation,
  type OwnDonation,
  ownDonation,
  requireGift,
  requireReserved,
  withinLeft,
} from './gift-giving.js'

/** So many children at once, a sign sheet’s worth. */
const MAX_AT_ONCE = 2000
const MAX_SHEET = 200

interface Child {
  id: string
  region: string
}

/** Children as a request names them. */
interface NamedChildren {
  aidCodes?: readonly string[] | null
  registryNumbers?: readonly string[] | null
}

/** Each child, in the order asked. NOT_FOUND when the caller may not see one; BAD_USER_INPUT for none, too many, or one twice. */
async function childrenOf(context: OperationContext, { aidCodes, registryNumbers }: NamedChildren): Promise<Child[]> {
  if ((aidCodes == null) === (registryNumbers == null))
    throw new BadInput('请给出 aidCodes 或 registryNumbers 之一', 'give aidCodes or registryNumbers')
  const asked = aidCodes ?? registryNumbers ?? []
  if (asked.length < 1 || asked.length > MAX_AT_ONCE)
    throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 人`, `1 to ${MAX_AT_ONCE} children at once`)
  const found = aidCodes ? await byCode(context, aidCodes) : await byRegistry(context, registryNumbers ?? [])
  const children = asked.map((_, place) => found.get(place + 1))
  const unknown = children.findIndex(child => !child)
  if (unknown >= 0) throw new NotFound(`第 ${unknown + 1} 个学生`)
  const known = children.filter(child => child !== undefined)
  if (new Set(known.map(child => child.id)).size < known.length)
    throw new BadInput('同一学生出现了两次', 'one child is named twice')
  context.concerns(...known.map(child => child.id))
  return known
}

async function byCode(context: OperationContext, aidCodes: readonly string[]): Promise<Map<number, Child>> {
  const { uscc } = context.principal
  if (!uscc) throw new Forbidden()
  const meant = aidCodes.flatMap((code, place) =>
    idsOfAidCode(context.personalData, uscc, code).map((id, version) => ({ place: place + 1, version, id })),
  )
  const found = await rows(context.em, giftStudentsByCode, {
    uscc,
    places: meant.map(each => each.place),
    versions: meant.map(each => each.version),
    ids: meant.map(each => each.id),
  })
  return new Map(found.map(({ place, id, region }) => [place, { id, region }]))
}

async function byRegistry(context: OperationContext, numbers: readonly string[]): Promise<Map<number, Child>> {
  if (context.principal.audience === 'PARTNER') throw new Forbidden()
  const digests = await Promise.all(
    numbers.map(number => context.lookUp('registry', parseRegistryNumber(number)?.number ?? '')),
  )
  const found = await rows(context.em, giftStudentsByRegistry, { digests })
  return new Map(found.map(({ place, id, region }) => [Number(place), { id, region }]))
}

/** What a request to give the same to many says. */
export interface GivenGifts extends NamedChildren, Omit<GivenGift, 'shares' | 'unnamedCount' | 'idempotencyKey'> {
  idempotencyKey: string
}

/** Gives the same of one donation to many children, all or none, once for its key. As giveGift. */
export async function giveGifts(context: OperationContext, input: GivenGifts): Promise<Gift[]> {
  const id = await requestOnce(context, 'giveGifts', { ...input }, async givenWith => {
    const donation = await ownDonation(context, input.donationId)
    const item = input.reservationId
      ? await itemOfReservation(context, input.reservationId, input)
      : (input.item ?? null)
    const gift = await describeGift(context, donation, { ...input, item })
    const children =
      input.reservationId && input.aidCodes == null && input.registryNumbers == null
        ? await reservedChildren(context, input.reservationId)
        : await childrenOf(context, input)
    if (input.reservationId)
      await requireReserved(
        context,
        input.reservationId,
        children.map(child => child.id),
      )
    if (gift.isOfHousehold) await requireOneEach(context, children)
    await enterGifts(context, donation, children, {
      ...gift,
      amounts: children.map(() => gift.amount),
      quantities: children.map(() => (gift.quantity === null ? null : String(gift.quantity))),
      term: input.term,
      givenWith,
    })
  })
  return giftsOfRequest(context, id)
}

/** All children of a reservation of the caller's that lasts. NOT_FOUND, STATE_NOT_ALLOWED. */
async function reservedChildren(context: OperationContext, reservationId: string): Promise<Child[]> {
  await requireReserved(context, reservationId, [])
  const found = await rows(context.em, reservationChildren, { ids: [reservationId] })
  const open = found.filter(child => child.giftId === null)
  if (open.length === 0)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '认领已到期或已结束，请重新认领',
      'this reservation is over; reserve anew',
    )
  context.concerns(...open.map(child => child.studentId))
  return open.map(({ studentId, region }) => ({ id: studentId, region }))
}

/** What a household has together is given to each home once. BAD_USER_INPUT. */
async function requireOneEach(context: OperationContext, children: readonly Child[]): Promise<void> {
  const homes = await rows(context.em, giftHomes, { ids: children.map(child => child.id) })
  if (new Set(homes.map(home => home.householdId)).size < homes.length)
    throw new BadInput(
      '其中有学生同属一户，一户一份，请只列一名',
      'two of them are of one household, which has it together',
    )
}

async function enterGifts(
  context: OperationContext,
  donation: OwnDonation,
  children: readonly Child[],
  gift: {
    title: string
    item: string | null
    isOfHousehold: boolean
    unit: string | null
    amounts: (bigint | null)[]
    quantities: (string | null)[]
    term: string
    givenWith: string
  },
): Promise<void> {
  const { em, principal } = context
  const { amounts, quantities, ...words } = gift
  const given = await withinLeft(donation, () =>
    rows(em, giftGiveMany, {
      ...words,
      donationId: donation.id,
      partnerId: donation.partnerId,
      form: donation.form,
      purpose: donation.purpose,
      organisation: principal.organisation,
      studentIds: children.map(child => child.id),
      regions: children.map(child => child.region),
      amounts,
      quantities,
    }),
  )
  await rows(em, giftTellMany, {
    ids: given.map(({ id }) => id),
    status: 'PLEDGED',
    on: null,
    sheet: null,
    subject: principal.subject,
  })
}

async function giftsOfRequest(context: OperationContext, id: string): Promise<Gift[]> {
  context.forget()
  const ids = (await rows(context.em, giftOfRequest, { id })).map(row => row.id)
  return giftsById(context, ids)
}

/** A sign sheet. */
export interface SignSheet {
  giftIds: readonly string[]
  on?: string | null
  sheet?: string | null
}

/**
 * The school (or its bureau) confirms a whole sign sheet, all or none; what was confirmed before stays. NOT_FOUND when one is not the
 * caller's to confirm, BAD_USER_INPUT, STATE_NOT_ALLOWED.
 */
export async function confirmGifts(context: OperationContext, { giftIds, on, sheet }: SignSheet): Promise<Gift[]> {
  const ids = [...new Set(giftIds.map(id => id.toLowerCase()))]
  if (ids.length < 1 || ids.length > MAX_AT_ONCE)
    throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 笔`, `1 to ${MAX_AT_ONCE} gifts at once`)
  const day = on ?? today()
  if (day > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  if ((sheet?.length ?? 0) > MAX_SHEET) throw new BadInput('sheet 最多 200 个字', 'sheet has at most 200 characters')
  // pressed twice at once it is confirmed once, and answered twice
  if (ids.every(isId)) await rows(context.em, giftLockMany, { ids })
  const found = ids.every(isId) ? await rows(context.em, giftConfirmable, { ids }) : []
  const known = new Set(found.filter(gift => gift.isReceiver).map(gift => gift.id))
  const foreign = ids.findIndex(id => !known.has(id))
  if (foreign >= 0) throw new NotFound(`第 ${foreign + 1} 笔捐助（未确认任何一笔）`)
  const open = found.filter(gift => gift.status !== 'CONFIRMED').map(gift => gift.id)
  if (open.length > 0) {
    await rows(context.em, giftTellMany, {
      ids: open,
      status: 'CONFIRMED',
      on: day,
      sheet: sheet?.trim() || null,
      subject: context.principal.subject,
    })
    await rows(context.em, giftVouchersOut, { ids: open, on: day })
  }
  context.forget()
  return giftsById(context, ids)
}

/** Who got a delivery that listed nobody. */
export interface NamedDelivery extends NamedChildren {
  giftId: string
  idempotencyKey: string
}

/** Names people of a delivery; named and unnamed are what was delivered. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
export async function nameDelivery(context: OperationContext, input: NamedDelivery): Promise<Gift[]> {
  const id = await requestOnce(context, 'nameDelivery', { ...input }, async givenWith => {
    const delivery = await requireGift(context, input.giftId)
    if (delivery.unnamedCount === null) throw new NotFound('该笔捐助')
    const children = await childrenOf(context, input)
    const already = await rows(context.em, giftNamedOf, {
      id: delivery.id,
      studentIds: children.map(child => child.id),
    })
    if (already.length > 0)
      throw new DianmingError('STATE_NOT_ALLOWED', '其中有学生已列入该批发放', 'one of them was named already')
    const [parts] = await rows(context.em, giftNameSome, { id: delivery.id, count: children.length })
    if (!parts)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `该批发放尚未确认收到，或未列名的只余 ${delivery.unnamedCount} 人`,
        'the delivery has not arrived yet, or not so many are unnamed',
      )
    const [named] = await rows(context.em, giftNameMany, {
      deliveryId: delivery.id,
      givenWith,
      studentIds: children.map(child => child.id),
      amounts: parts.amounts,
      quantities: parts.quantities,
      subject: context.principal.subject,
    })
    if ((named?.count ?? -1) < 0)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '其中有学生不在该批发放的学校或区县，或已列入',
        'one of them is not of the school or county that had it, or was named already',
      )
  })
  return giftsOfRequest(context, id)
}
