import { Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, Float, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Beneficiary } from '../beneficiary/beneficiary.entity.js'
import { beneficiaryOf } from '../beneficiary/beneficiary.service.js'
import { Donation } from '../donation/donation.entity.js'
import { loadDonation } from '../donation/donation.service.js'
import { Item } from '../item/item.entity.js'
import { loadItem } from '../item/item.service.js'
import { overlapsOf } from '../overlap/overlap.service.js'
import { Gift, Household, School, Student } from './gift.entity.js'
import { giftsOfStudent } from './gift.service.js'
import { cancelGift, confirmGift, giveGift } from './gift-giving.js'

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
  @Field(() => Term, { description: 'Term that it is for.' })
  term!: string
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => Gift)
export class GiftResolver {
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
