import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Household } from '../household/household.entity.js'
import { loadHousehold } from '../household/household.service.js'
import { HouseholdMember, Registration } from './member.entity.js'
import { loadRegistrations, memberIdNumber } from './member.service.js'

@Resolver(() => HouseholdMember)
export class MemberResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      '身份证号 as the register has it, right or wrong: whole for an OPERATOR of the bureaus, else the last four; null when it has none.',
  })
  idNumber(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return memberIdNumber(context, member)
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description: 'The household; registers of persons have one a person.',
  })
  household(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return loadHousehold(context, member.householdId)
  }

  @FieldResolver(() => [Registration], { description: 'Why the person is registered, newest first.' })
  registrations(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return loadRegistrations(context, member.id)
  }
}
