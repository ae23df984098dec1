import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { Export, startExport } from '@dianming/shared/http/exports/export'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql'
import { lockDonation } from '../donation/donation-keep.js'
import {
  giftSchool,
  voucherActivate,
  voucherGiftsOfReservation,
  voucherIssue,
  voucherLoad,
  voucherOfGift,
  voucherReplace,
} from '../generated/statements.js'
import { Gift } from '../gift/gift.entity.js'
import { loadGift } from '../gift/gift.service.js'
import { codeKey, randomCode } from './code.js'

const MAX_AT_ONCE = 2000
export const VoucherStatus = {
  ISSUED: 'ISSUED',
  HANDED_OUT: 'HANDED_OUT',
  ACTIVATED: 'ACTIVATED',
  VOID: 'VOID',
} as const
registerEnumType(VoucherStatus, {
  name: 'VoucherStatus',
  description:
    'ISSUED: of a gift. HANDED_OUT: the child signed for it. ACTIVATED: its giver saw it used. VOID: lost, replaced.',
})

@ObjectType({
  description:
    'A code that a school hands out for a gift (兑换码). Its giver sees it without the child, the school on its sign sheet.',
})
export class Voucher {
  giftId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Its last four characters.' })
  lastFour!: string
  @Field(() => VoucherStatus, { description: 'Where it stands.' })
  status!: keyof typeof VoucherStatus
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was handed out.' })
  handedOutOn!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was activated.' })
  activatedOn!: string | null
}

@InputType({ description: 'Gifts that get codes: those given on a reservation, or these.' })
class IssueVouchersInput {
  @Field(() => ID, { description: 'The donation; the caller’s own.' })
  donationId!: string
  @Field(() => ID, { nullable: true, description: 'What was given on this reservation …' })
  reservationId?: string | null
  @Field(() => [ID], { nullable: true, description: '… or these gifts, at most 2,000.' })
  giftIds?: string[] | null
}

@InputType({ description: 'A code that was activated.' })
class ActivationInput {
  @Field({ description: 'The code.' })
  voucherCode!: string
  @Field(() => CalendarDate, { description: 'Day; not after today.' })
  on!: string
}

@ObjectType({ description: 'How a report of activations went; rows are told by their place, from 1.' })
class ActivationReport {
  @Field(() => Int, { description: 'Newly known as activated.' })
  activated!: number
  @Field(() => Int, { description: 'Known before.' })
  unchanged!: number
  @Field(() => [Int], { description: 'Places of codes that are none of this donation (VOUCHER_UNKNOWN).' })
  unknown!: number[]
  @Field(() => [Int], { description: 'Places of codes that were replaced (VOUCHER_VOID).' })
  void!: number[]
}

const toVoucher = (row: RowOf<typeof voucherLoad>): Voucher => made(Voucher, row)
const ownGifts = async (context: OperationContext, { reservationId, giftIds }: IssueVouchersInput) => {
  if ((reservationId == null) === (giftIds == null))
    throw new BadInput('请给出 reservationId 或 giftIds 之一', 'give reservationId or giftIds')
  if (giftIds != null) {
    if (giftIds.length < 1 || giftIds.length > MAX_AT_ONCE)
      throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 笔`, `1 to ${MAX_AT_ONCE} gifts at once`)
    const found = await Promise.all(giftIds.map(id => loadGift(context, id)))
    const foreign = found.findIndex(gift => !gift?.isOwn)
    if (foreign >= 0) throw new NotFound(`第 ${foreign + 1} 笔捐助`)
    return giftIds
  }
  const found = isId(reservationId ?? '')
    ? await rows(context.em, voucherGiftsOfReservation, { id: reservationId ?? '' })
    : []
  if (found.length === 0)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该认领还没有给出任何捐助，请先给予',
      'nothing was given on this reservation yet; give first',
    )
  return found.map(row => row.giftId)
}

@Resolver(() => Gift)
export class GiftVoucherResolver {
  @FieldResolver(() => Voucher, { nullable: true, description: 'The code that is handed out for it, the last one.' })
  async voucher(@Root() gift: Gift, @Ctx() context: OperationContext): Promise<Voucher | null> {
    const of = context.loader<Voucher[]>('voucher.of.gift', async ids =>
      Map.groupBy((await rows(context.em, voucherOfGift, { ids })).map(toVoucher), voucher => voucher.giftId),
    )
    return (await of.load(gift.id))?.[0] ?? null
  }
}

@Resolver(() => Voucher)
export class VoucherResolver {
  @FieldResolver(() => Gift, { nullable: true, description: 'What it is for.' })
  gift(@Root() voucher: Voucher, @Ctx() context: OperationContext) {
    return loadGift(context, voucher.giftId)
  }

  @Mutation(() => Export, {
    description:
      'Gives a code to each of the gifts that has none: of the partner’s file (startVoucherImport) as long as there are some, else random ones. Answers the sheet of codes with where each stands, without the children. Again issues nothing twice. For the giver. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  async issueVouchers(
    @Ctx() context: OperationContext,
    @Arg('input', () => IssueVouchersInput, { description: 'For which gifts.' }) input: IssueVouchersInput,
  ): Promise<Export> {
    const own = await lockDonation(context, input.donationId, { mayBeClosed: true })
    const giftIds = await ownGifts(context, input)
    const codes = giftIds.map(() => randomCode())
    await rows(context.em, voucherIssue, {
      donationId: own.id,
      giftIds,
      ciphers: codes.map(code => context.personalData.encrypt(code)),
      digests: codes.map(code => context.personalData.digest('voucher', codeKey(code))),
      lastFours: codes.map(code => code.slice(-4)),
    })
    return startExport(context, 'donations', 'VoucherCodes', {
      donationId: own.id,
      giftIds: giftIds.length === 1 ? (giftIds[0] ?? '') : giftIds.join(','),
    })
  }

  @Mutation(() => Export, {
    description:
      'The sheet of all codes of a donation with where each stands, without the children. For its giver. NOT_FOUND, FORBIDDEN.',
  })
  async exportVouchers(
    @Ctx() context: OperationContext,
    @Arg('donationId', () => ID, { description: 'The donation; the caller’s own.' }) donationId: string,
  ): Promise<Export> {
    const own = await lockDonation(context, donationId, { mayBeClosed: true })
    return startExport(context, 'donations', 'VoucherCodes', { donationId: own.id, giftIds: '' })
  }

  @Mutation(() => Export, {
    description:
      'The sign sheet (签领表) of what waits to be handed out at a school: number, class, name, thing, code, and room to sign. For an OPERATOR of the school or its education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async exportSignSheet(
    @Ctx() context: OperationContext,
    @Arg('schoolCode', () => String, { nullable: true, description: 'The school; of a bureau needed.' })
    schoolCode: string | undefined,
    @Arg('donationId', () => ID, { nullable: true, description: 'Only of this donation.' }) donationId:
      | string
      | undefined,
  ): Promise<Export> {
    const code = schoolCode ?? context.principal.schools[0] ?? ''
    if (!code) throw new BadInput('请给出 schoolCode', 'give schoolCode')
    const [school] = await rows(context.em, giftSchool, { schoolCode: code })
    const isHeld = Boolean(context.principal.region && school?.region.startsWith(context.principal.region))
    if (!school || !(context.principal.schools.includes(code) || isHeld)) throw new NotFound('该学校')
    if (donationId && !isId(donationId)) throw new NotFound('该捐赠')
    return startExport(context, 'donations', 'SignSheet', { schoolCode: code, donationId: donationId ?? '' })
  }

  @Mutation(() => Voucher, {
    description:
      'A code was lost: it is void, and its gift has another one. For its giver, and for the school of the child. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED for one that is void or was activated.',
  })
  async replaceVoucher(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The code that was lost.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<Voucher> {
    if (!saysWhy(reason)) throw new BadInput('请写明理由', 'say why')
    const seen = await rowById(context, voucherLoad, (_, row) => toVoucher(row), id)
    if (!seen) throw new NotFound('该兑换码')
    const code = randomCode()
    const [told] = await rows(context.em, voucherReplace, {
      id,
      reason: reason.trim(),
      cipher: context.personalData.encrypt(code),
      digest: context.personalData.digest('voucher', codeKey(code)),
      lastFour: code.slice(-4),
    })
    if (told?.outcome === 'VOID') throw new DianmingError('STATE_NOT_ALLOWED', '该码已作废', 'it is void already')
    if (told?.outcome === 'USED')
      throw new DianmingError('STATE_NOT_ALLOWED', '该码已激活使用', 'it was activated already')
    if (!told?.id) throw new NotFound('该兑换码')
    context.forget()
    const after = await rowById(context, voucherLoad, (_, row) => toVoucher(row), told.id)
    if (!after) throw new NotFound('该兑换码')
    return after
  }

  @Mutation(() => ActivationReport, {
    description:
      'The giver says which of its codes were used, at most 2,000; again without harm. NOT_FOUND for a donation of others, FORBIDDEN, BAD_USER_INPUT; codes that are none of it, or void, are told by their place.',
  })
  async reportActivations(
    @Ctx() context: OperationContext,
    @Arg('donationId', () => ID, { description: 'The donation; the caller’s own.' }) donationId: string,
    @Arg('activations', () => [ActivationInput], { description: 'The codes.' }) activations: ActivationInput[],
  ): Promise<ActivationReport> {
    const own = await lockDonation(context, donationId, { mayBeClosed: true })
    if (activations.length < 1 || activations.length > MAX_AT_ONCE)
      throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 个`, `1 to ${MAX_AT_ONCE} codes at once`)
    if (activations.some(each => each.on > today())) throw new BadInput('日期不能晚于今天', 'a day is not after today')
    const told = await rows(context.em, voucherActivate, {
      donationId: own.id,
      digests: activations.map(each => context.personalData.digest('voucher', codeKey(each.voucherCode))),
      on: activations.map(each => each.on),
    })
    const places = (outcome: string) => told.filter(row => row.outcome === outcome).map(row => row.place)
    return {
      activated: places('DONE').length,
      unchanged: places('SAME').length,
      unknown: places('UNKNOWN'),
      void: places('VOID'),
    }
  }
}
