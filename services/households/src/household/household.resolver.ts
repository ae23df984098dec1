import { Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { HouseholdMember } from '../member/member.entity.js'
import { loadMembersOf } from '../member/member.service.js'
import { Household } from './household.entity.js'
import { findHousehold } from './household.service.js'

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => Household, {
    nullable: true,
    description: 'A household by id, or by register and number. Null when there is none to see.',
  })
  household(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { nullable: true, description: 'Id within the platform.' }) id: string | undefined,
    @Arg('register', () => Register, { nullable: true, description: 'Whose register.' }) register: Register | undefined,
    @Arg('number', () => String, { nullable: true, description: '户编号 within it.' }) number: string | undefined,
  ) {
    return findHousehold(context, id ?? undefined, register ?? undefined, number ?? undefined)
  }

  @FieldResolver(() => [HouseholdMember], {
    description: 'Members whom the caller may see: a school sees its own students only.',
  })
  members(@Root() household: Household, @Ctx() context: OperationContext) {
    return loadMembersOf(context, household.id)
  }
}
