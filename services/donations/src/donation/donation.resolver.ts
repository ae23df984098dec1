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
import { Donation } from './donation.entity.js'
import { loadDonation } from './donation.service.js'
import { registerDonation } from './donation-register.js'

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
  @Field(() => ID, { nullable: true, description: 'The donation that this one only hands on.' })
  passedOnFromId?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
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
    return donation.amount === null ? null : donation.amount - donation.givenFen
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
      'Registers what the caller puts in, for its own 统一社会信用代码. The same key and content answers the same donation. FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  registerDonation(
    @Ctx() context: OperationContext,
    @Arg('input', () => RegisterDonationInput, { description: 'What is put in.' }) input: RegisterDonationInput,
  ) {
    return registerDonation(context, input)
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
