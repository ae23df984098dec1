import type { OperationContext } from '@dianming/shared/context'
import { Yuan } from '@dianming/shared/scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { GiftConnection } from '../gift/gift.entity.js'
import { giftsOfDonation } from '../gift/gift.service.js'
import { Partner } from '../partner/partner.entity.js'
import { loadPartner } from '../partner/partner.service.js'
import { Donation } from './donation.entity.js'
import { loadDonation, loadGivenAmount } from './donation.service.js'

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

  @FieldResolver(() => Yuan, {
    description: 'Priced value of the gifts of it that the caller may see; cancelled ones not counted.',
  })
  givenAmount(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return loadGivenAmount(context, donation.id)
  }

  @FieldResolver(() => Yuan, {
    nullable: true,
    description: 'What is left of its value; null when its value is not known.',
  })
  async leftAmount(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return donation.amount === null ? null : BigInt(donation.amount) - (await loadGivenAmount(context, donation.id))
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
