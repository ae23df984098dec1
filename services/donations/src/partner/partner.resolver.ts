import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { DonationConnection, DonationWaiting } from '../donation/donation.entity.js'
import { donationsOf } from '../donation/donation.service.js'
import { Partner } from './partner.entity.js'
import { findPartner } from './partner.service.js'

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description:
      'A partner by id or by 统一社会信用代码. A partner sees itself only. BAD_USER_INPUT unless exactly one is given.',
  })
  partner(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { nullable: true, description: 'Id within the platform.' }) id: string | undefined,
    @Arg('uscc', () => String, { nullable: true, description: '统一社会信用代码.' }) uscc: string | undefined,
  ) {
    return findPartner(context, id ?? undefined, uscc ?? undefined)
  }

  @FieldResolver(() => DonationConnection, {
    description: 'What it put in, as far as the caller may see it; oldest first.',
  })
  donations(
    @Root() partner: Partner,
    @Ctx() context: OperationContext,
    @Arg('waiting', () => DonationWaiting, { nullable: true, description: 'Only those that wait for this.' })
    waiting: keyof typeof DonationWaiting | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return donationsOf(context, partner.id, waiting ?? null, { first, after })
  }
}
