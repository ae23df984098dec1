import { Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Beneficiary } from '../beneficiary/beneficiary.entity.js'
import { beneficiaryOf } from '../beneficiary/beneficiary.service.js'
import { Donation } from '../donation/donation.entity.js'
import { loadDonation } from '../donation/donation.service.js'
import { Item } from '../item/item.entity.js'
import { loadItem } from '../item/item.service.js'
import { overlapsOf } from '../overlap/overlap.service.js'
import { Gift, GiftConnection, GiftStatus, Household, School, Student } from './gift.entity.js'
import { giftsOfSchool, giftsOfStudent } from './gift.service.js'
import { cancelGift, confirmGift, giveGift, returnGift } from './gift-giving.js'
import { confirmGifts, giveGifts, nameDelivery } from './gift-many.js'

@InputType({ description: 'What one funder has in a gift of several: parts, or an amount of all of them.' })
class FunderShareInput {
  @Field(() => ID, { description: 'Its donation.' })
  donationId!: string
  @Field(() => Int, { nullable: true, description: 'Parts of all parts; fen by the largest remainder.' })
  parts?: number | null
  @Field(() => Yuan, { nullable: true, description: 'Or its amount; all of them sum to the gift’s.' })
  amount?: bigint | null
}

@InputType({ description: 'The same gift to many children: of which donation, to whom, what and how much each.' })
class GiveGiftsInput {
  @Field(() => ID, { description: 'The donation that it is given of; the caller’s own.' })
  donationId!: string
  @Field(() => [ID], { nullable: true, description: 'To children, by the caller’s own codes of them; at most 2,000.' })
  aidCodes?: string[] | null
  @Field(() => [String], {
    nullable: true,
    description: 'To children, by 学籍号; for schools and education bureaus; at most 2,000.',
  })
  registryNumbers?: string[] | null
  @Field(() => ID, {
    nullable: true,
    description: 'On this reservation: to the codes given, or without codes to all its children.',
  })
  reservationId?: string | null
  @Field(() => ID, { nullable: true, description: 'What it is, from the catalogue; without it the title tells.' })
  item?: string | null
  @Field(() => String, { nullable: true, description: 'What it is, in words.' })
  title?: string | null
  @Field(() => Yuan, { nullable: true, description: 'Value of each; of money needed.' })
  amount?: bigint | null
  @Field(() => Float, {
    nullable: true,
    description: 'How many each; 1 where the donation counts and nothing is said.',
  })
  quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Unit; the donation’s.' })
  unit?: string | null
  @Field(() => Term, { description: 'Term that it is for.' })
  term!: string
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'A sign sheet (签领表).' })
class ConfirmGiftsInput {
  @Field(() => [ID], { description: 'The gifts on it, at most 2,000; each is the caller’s to confirm.' })
  giftIds!: string[]
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which they were handed out; without it today.' })
  on?: string | null
  @Field(() => String, { nullable: true, description: 'Number or place of the signed sheet, at most 200 characters.' })
  sheet?: string | null
}

@InputType({ description: 'People of a delivery whom nobody had listed.' })
class NameDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  giftId!: string
  @Field(() => [ID], { nullable: true, description: 'Its giver names children by its own codes; at most 2,000.' })
  aidCodes?: string[] | null
  @Field(() => [String], {
    nullable: true,
    description: 'The school that had it, or the bureau, by 学籍号; at most 2,000.',
  })
  registryNumbers?: string[] | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'A gift: of which donation, to whom (exactly one), what and how much.' })
class GiveGiftInput {
  @Field(() => ID, { description: 'The donation that it is given of; the caller’s own.' })
  donationId!: string
  @Field(() => ID, { nullable: true, description: 'To a child, by the caller’s own code of it.' })
  aidCode?: string | null
  @Field(() => String, { nullable: true, description: 'To a child, by 学籍号; for schools and education bureaus.' })
  registryNumber?: string | null
  @Field(() => Register, { nullable: true, description: 'To a household: its register …' })
  householdRegister?: Register | null
  @Field(() => String, { nullable: true, description: '… and 户编号; for schools and education bureaus.' })
  householdNumber?: string | null
  @Field(() => String, { nullable: true, description: 'To a school, by 学校标识码.' })
  schoolCode?: string | null
  @Field(() => RegionCode, { nullable: true, description: 'To a village, by its division code.' })
  village?: string | null
  @Field(() => ID, { nullable: true, description: 'What it is, from the catalogue; without it the title tells.' })
  item?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'What it is, in words; without it the item’s or the donation’s.',
  })
  title?: string | null
  @Field(() => Yuan, { nullable: true, description: 'Value; of money needed.' })
  amount?: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many; 1 where the donation counts and nothing is said.' })
  quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Unit; the donation’s.' })
  unit?: string | null
  @Field(() => RegionCode, {
    nullable: true,
    description: 'With unnamedCount: the county of a delivery to people whom nobody listed.',
  })
  region?: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'A delivery to so many people of the school, village or region whom nobody listed; named later.',
  })
  unnamedCount?: number | null
  @Field(() => [FunderShareInput], {
    nullable: true,
    description: 'Several funders of one gift, this donation among them; of others’ what they offered (offerShare).',
  })
  shares?: FunderShareInput[] | null
  @Field(() => ID, { nullable: true, description: 'The reservation that it is given on; the child is one of it.' })
  reservationId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'The part of a village’s project (HOUSEHOLD_RELIEF) whose money it is; to a household, counted there.',
  })
  projectPartId?: string | null
  @Field(() => Term, { description: 'Term that it is for.' })
  term!: string
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => Gift)
export class GiftResolver {
  @Query(() => GiftConnection, {
    nullable: true,
    description:
      'Gifts to a school and to its children, by what they are, class and name: what waits to be handed out, or what arrived. For the school and its education bureau.',
  })
  schoolGifts(
    @Ctx() context: OperationContext,
    @Arg('schoolCode', () => String, { nullable: true, description: 'The school; without it the caller’s first.' })
    schoolCode: string | undefined,
    @Arg('status', () => GiftStatus, { nullable: true, description: 'Only these.' })
    status: keyof typeof GiftStatus | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const code = schoolCode ?? context.principal.schools[0] ?? ''
    return giftsOfSchool(context, code, status ?? null, { first, after })
  }

  @FieldResolver(() => Donation, { description: 'What it was given of.' })
  donation(@Root() gift: Gift, @Ctx() context: OperationContext) {
    return loadDonation(context, gift.donationId)
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'Who got it; null for a partner, and when the caller may not see the student.',
  })
  student(@Root() gift: Gift): Student | null {
    return gift.studentId ? { id: gift.studentId } : null
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The same child as its giver may see it; null for others, and for a gift to no child.',
  })
  beneficiary(@Root() gift: Gift, @Ctx() context: OperationContext) {
    return gift.isOwn && gift.cardOf ? beneficiaryOf(context, gift.cardOf) : null
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description: 'The household that got it, which shows on each of its children and counts once; null for a partner.',
  })
  household(@Root() gift: Gift): Household | null {
    return gift.householdId ? { id: gift.householdId } : null
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school that got it.' })
  school(@Root() gift: Gift): School | null {
    return gift.schoolId ? { id: gift.schoolId } : null
  }

  @FieldResolver(() => Item, {
    nullable: true,
    description: 'What it is, from the catalogue; null when the catalogue does not know it.',
  })
  item(@Root() gift: Gift, @Ctx() context: OperationContext) {
    return gift.itemCode ? loadItem(context, gift.itemCode) : null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the child or its household has such a thing from elsewhere too: that there is one, never whose. For its giver; null for others.',
  })
  async overlap(@Root() gift: Gift, @Ctx() context: OperationContext): Promise<boolean | null> {
    const { id, isOwn, cardOf, itemCode, purpose, term, status, form } = gift
    if (!isOwn || !cardOf || status === 'CANCELLED') return null
    if (form === 'CASH') return false
    return (await overlapsOf(context, { studentId: cardOf, giftId: id, item: itemCode, purpose, term })).length > 0
  }

  @Mutation(() => Gift, {
    description:
      'Gives of one of the caller’s own donations to one student, household, school or village; it is PLEDGED until the school confirms. The same key and content answers the same gift. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED past what the donation has left.',
  })
  giveGift(
    @Ctx() context: OperationContext,
    @Arg('input', () => GiveGiftInput, { description: 'What, and to whom.' }) input: GiveGiftInput,
  ) {
    return giveGift(context, input)
  }

  @Mutation(() => Gift, {
    description:
      'Says that a gift arrived; for the school of the child or its education bureau, again without harm. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED for a cancelled one.',
  })
  confirmGift(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The gift.' }) id: string) {
    return confirmGift(context, id)
  }

  @Mutation(() => [Gift], {
    description:
      'Gives the same to many children, all or none. The same key and content answers the same gifts. NOT_FOUND for any code that is not the caller’s, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED past what the donation has left.',
  })
  giveGifts(
    @Ctx() context: OperationContext,
    @Arg('input', () => GiveGiftsInput, { description: 'What, and to whom.' }) input: GiveGiftsInput,
  ) {
    return giveGifts(context, input)
  }

  @Mutation(() => [Gift], {
    description:
      'Confirms a whole sign sheet at once, all or none, again without harm; codes on it are handed out with it. For the school of the children or their education bureau. NOT_FOUND when one is not the caller’s to confirm, BAD_USER_INPUT, STATE_NOT_ALLOWED when one is cancelled or went back.',
  })
  confirmGifts(
    @Ctx() context: OperationContext,
    @Arg('input', () => ConfirmGiftsInput, { description: 'The sheet.' }) input: ConfirmGiftsInput,
  ) {
    return confirmGifts(context, input)
  }

  @Mutation(() => [Gift], {
    description:
      'Names children of a delivery to many whom nobody had listed: each gets a gift of the same donation and its part of it, and the delivery so many fewer. By its giver, or by the school or bureau that had it. All or none. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED for more than are unnamed, and for a child that was named.',
  })
  nameDelivery(
    @Ctx() context: OperationContext,
    @Arg('input', () => NameDeliveryInput, { description: 'Who got it.' }) input: NameDeliveryInput,
  ) {
    return nameDelivery(context, input)
  }

  @Mutation(() => Gift, {
    description:
      'Says that a gift that had arrived went back (退回); its donation holds it again. For the school of the child or its education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  returnGift(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The gift.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return returnGift(context, id, reason)
  }

  @Mutation(() => Gift, {
    description:
      'Takes a gift back before it is confirmed; its donation holds it again. For its giver. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  cancelGift(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The gift.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return cancelGift(context, id, reason)
  }
}

@Resolver(() => Student)
export class StudentGiftsResolver {
  @FieldResolver(() => [Gift], {
    nullable: true,
    description:
      'What charities, companies and schools gave this student, oldest first. For the school and the education bureau of the student; null for others.',
  })
  gifts(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
  ) {
    return giftsOfStudent(context, student.id, term ?? null)
  }
}
