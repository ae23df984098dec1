import { Export } from '@dianming/shared/http/exports/export'
import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
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
import { GiftConnection } from '../gift/gift.entity.js'
import { giftsOfDonation } from '../gift/gift.service.js'
import { Partner } from '../partner/partner.entity.js'
import { loadPartner } from '../partner/partner.service.js'
import { usesOf } from '../use/use.service.js'
import { Donation, Reached } from './donation.entity.js'
import { loadDonation } from './donation.service.js'
import { closeDonation, reachedBy, recordReceipt } from './donation-keep.js'
import { registerDonation } from './donation-register.js'
import { startDonationUse } from './donation-use-sheet.js'

@InputType({ description: 'What a partner puts in: an amount, a quantity, or both.' })
class RegisterDonationInput {
  @Field(() => AidForm, { description: 'Money, goods, service or waiver.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is meant for; the purpose binds.' })
  purpose!: AidPurpose
  @Field({ description: 'What it is, in words; at most 200 characters.' })
  title!: string
  @Field(() => Yuan, {
    nullable: true,
    description: 'Value; of money needed. Goods are priced only with proof of fair value.',
  })
  amount?: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity, such as 部.' })
  unit?: string | null
  @Field(() => CalendarDate, { description: 'Day it was received; not after today.' })
  receivedOn!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The donation that this one hands on, which its giver offered the caller of (offerShare).',
  })
  passedOnFromId?: string | null
  @Field(() => String, { nullable: true, description: 'The donor from whom the caller has it, for the receipt.' })
  receivedFrom?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the donor wants not to be named to the public.' })
  anonymous?: boolean | null
  @Field(() => String, { nullable: true, description: 'Number of the donation agreement.' })
  agreementNumber?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'A receipt, or that there is none.' })
export class RecordReceiptInput {
  @Field(() => ID, { description: 'The donation.' })
  donationId!: string
  @Field(() => String, { nullable: true, description: 'Number of the receipt.' })
  receiptNumber?: string | null
  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  handler?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Its day; not after today.' })
  on?: string | null
  @Field(() => Boolean, { defaultValue: false, description: 'The donor wanted none.' })
  waived!: boolean
  @Field(() => String, { nullable: true, description: 'The donor, as the receipt names it.' })
  receivedFrom?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the donor wants not to be named to the public.' })
  anonymous?: boolean | null
}

@Resolver(() => Donation)
export class DonationResolver {
  @Query(() => Donation, { nullable: true, description: 'A donation by id; null when there is none to see.' })
  donation(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadDonation(context, id)
  }

  @FieldResolver(() => Partner, { description: 'Who gives.' })
  partner(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return loadPartner(context, donation.partnerId)
  }

  @FieldResolver(() => Donation, {
    nullable: true,
    description: 'The donation that this one hands on; totals count the last leg.',
  })
  passedOnFrom(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return donation.passedOnFromId ? loadDonation(context, donation.passedOnFromId) : null
  }

  @FieldResolver(() => Yuan, { description: 'Priced value of all gifts of it; cancelled ones not counted.' })
  givenAmount(@Root() donation: Donation): bigint {
    return donation.givenFen
  }

  @FieldResolver(() => Yuan, {
    nullable: true,
    description: 'What is left of its value; null when its value is not known.',
  })
  leftAmount(@Root() donation: Donation): bigint | null {
    return donation.amount === null ? null : donation.amount - donation.givenFen - donation.usedFen
  }

  @FieldResolver(() => Yuan, {
    nullable: true,
    description:
      'What its giver received and did not hand on: over a chain these sum to the first amount. For its giver; null for others, and when its value is not known.',
  })
  async keptAmount(@Root() donation: Donation, @Ctx() context: OperationContext): Promise<bigint | null> {
    const giver = await loadPartner(context, donation.partnerId)
    if (donation.amount === null || giver?.uscc !== context.principal.uscc) return null
    const uses = await usesOf(context, donation.id)
    return uses
      .filter(use => use.kind === 'HANDED_ON')
      .reduce((kept, use) => kept - (use.amount ?? 0n), donation.amount)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How many are left, in its unit; null when it is not counted.',
  })
  leftQuantity(@Root() donation: Donation): number | null {
    return donation.leftQuantityKept
  }

  @Mutation(() => Donation, {
    description:
      'Registers what the caller puts in, for its own 统一社会信用代码; a school’s and a bureau’s own money too. The same key and content answers the same donation. FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, STATE_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED.',
  })
  registerDonation(
    @Ctx() context: OperationContext,
    @Arg('input', () => RegisterDonationInput, { description: 'What is put in.' }) input: RegisterDonationInput,
  ) {
    return registerDonation(context, input)
  }

  @FieldResolver(() => Reached, {
    nullable: true,
    description: 'Whom it reached, through whichever hands: counts, no cards. For its giver; null for others.',
  })
  reached(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return reachedBy(context, donation.id)
  }

  @Mutation(() => Donation, {
    description:
      'Records the receipt of a donation: number, who wrote it, day; or that the donor wanted none (慈善法 38). For its giver. NOT_FOUND, BAD_USER_INPUT.',
  })
  recordReceipt(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordReceiptInput, { description: 'The receipt.' }) input: RecordReceiptInput,
  ) {
    return recordReceipt(context, input)
  }

  @Mutation(() => Donation, {
    description:
      'Closes a donation: nothing is given of it any more. For its giver. NOT_FOUND, STATE_NOT_ALLOWED while something is left.',
  })
  closeDonation(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The donation.' }) id: string) {
    return closeDonation(context, id)
  }

  @Mutation(() => Export, {
    description:
      'The sheet that tells a donor how its donation was used (慈善法 42, 79): by thing, school and month, what reached fewer than five merged, and what else became of it. For its giver. NOT_FOUND, FORBIDDEN.',
  })
  exportDonationUse(
    @Ctx() context: OperationContext,
    @Arg('donationId', () => ID, { description: 'The donation; the caller’s own.' }) donationId: string,
  ) {
    return startDonationUse(context, donationId)
  }

  @FieldResolver(() => GiftConnection, { description: 'Who got of it, as far as the caller may see.' })
  gifts(
    @Root() donation: Donation,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return giftsOfDonation(context, donation.id, { first, after })
  }
}
