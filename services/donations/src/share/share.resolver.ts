import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Yuan } from '@dianming/shared/subgraph/scalars'
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
import { Donation } from '../donation/donation.entity.js'
import { loadDonation } from '../donation/donation.service.js'
import { Gift } from '../gift/gift.entity.js'
import { Partner } from '../partner/partner.entity.js'
import { loadPartner } from '../partner/partner.service.js'
import { FunderShare, ShareOffer, ShareOfferConnection } from './share.entity.js'
import {
  offeredToCaller,
  offerShare,
  offersOf,
  sharesOfDonation,
  sharesOfGift,
  withdrawShareOffer,
} from './share.service.js'

@InputType({ description: 'What the caller lets another giver use of its donation.' })
class OfferShareInput {
  @Field(() => ID, { description: 'The donation; the caller’s own.' })
  donationId!: string
  @Field({ description: '统一社会信用代码 of the other.' })
  toUscc!: string
  @Field(() => Yuan, { nullable: true, description: 'Up to so much; without it as much as is left.' })
  amount?: bigint | null
  @Field(() => Float, { nullable: true, description: 'Up to so many; without it as many as are left.' })
  quantity?: number | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => FunderShare)
export class FunderShareResolver {
  @FieldResolver(() => Donation, {
    nullable: true,
    description: 'Whose donation it is of; null when it is not to be seen.',
  })
  donation(@Root() share: FunderShare, @Ctx() context: OperationContext) {
    return loadDonation(context, share.donationId)
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who pays it; null for another giver.' })
  partner(@Root() share: FunderShare, @Ctx() context: OperationContext) {
    return loadPartner(context, share.partnerId)
  }
}

@Resolver(() => ShareOffer)
export class ShareOfferResolver {
  @FieldResolver(() => Donation, { description: 'What it is of.' })
  donation(@Root() offer: ShareOffer, @Ctx() context: OperationContext) {
    return loadDonation(context, offer.donationId)
  }

  @Query(() => ShareOfferConnection, {
    nullable: true,
    description: 'What other givers let the caller use of their donations, as shares or to hand on; the oldest first.',
  })
  offeredShares(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return offeredToCaller(context, { first, after })
  }

  @Mutation(() => ShareOffer, {
    description:
      'Lets another giver use some of an own donation: as a share in its gifts (giveGift.shares), or as a donation of its own that hands this one on (registerDonation.passedOnFromId). NOT_FOUND, BAD_USER_INPUT, CONFLICT, STATE_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED.',
  })
  offerShare(
    @Ctx() context: OperationContext,
    @Arg('input', () => OfferShareInput, { description: 'What, and to whom.' }) input: OfferShareInput,
  ) {
    return offerShare(context, input)
  }

  @Mutation(() => ShareOffer, {
    description: 'Takes an offer back; what was used of it stays. For its giver. NOT_FOUND.',
  })
  withdrawShareOffer(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The offer.' }) id: string) {
    return withdrawShareOffer(context, id)
  }
}

@Resolver(() => Gift)
export class GiftSharesResolver {
  @FieldResolver(() => [FunderShare], { description: 'Who pays for it, the one whose gift it is first.' })
  shares(@Root() gift: Gift, @Ctx() context: OperationContext) {
    return sharesOfGift(context, gift.id)
  }
}

@Resolver(() => Donation)
export class DonationSharesResolver {
  @FieldResolver(() => [ShareOffer], { description: 'What of it others may use, the newest first; for its giver.' })
  offers(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return offersOf(context, donation.id)
  }

  @FieldResolver(() => [FunderShare], { description: 'What it put into gifts of others; for its giver.' })
  sharesGiven(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return sharesOfDonation(context, donation.id)
  }
}
