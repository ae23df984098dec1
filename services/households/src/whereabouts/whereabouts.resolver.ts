import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { HouseholdMember } from '../member/member.entity.js'
import { Accounted, AccountedReason, ElsewhereEnrolment } from './whereabouts.entity.js'
import { accountedOf, elsewhereOf, recordWhereabouts, takeBackWhereabouts } from './whereabouts.service.js'

@InputType({ description: 'That a child studies outside this registry.' })
class RecordElsewhereInput {
  @Field(() => ID, { description: 'The person on the register.' })
  memberId!: string
  @Field({ description: 'The school there.' })
  schoolName!: string
  @Field(() => RegionCode, { nullable: true, description: 'Where the school is.' })
  region?: string
  @Field({ description: 'What shows it, such as the receipt letter (回执).' })
  proof!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day that it counts for; that of the register’s row if left out.',
  })
  from?: string
  @Field(() => CalendarDate, { description: 'Last day that it counts for, usually the end of the school year.' })
  validUntil!: string
}

@InputType({ description: 'Why a child is rightly in no school.' })
class AccountForInput {
  @Field(() => ID, { description: 'The person on the register.' })
  memberId!: string
  @Field(() => AccountedReason, { description: 'The reason.' })
  reason!: AccountedReason
  @Field({ description: 'What shows it.' })
  proof!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day that it counts for; that of the register’s row if left out.',
  })
  from?: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day that it counts for; left out: until taken back.',
  })
  until?: string
}

@Resolver(() => HouseholdMember)
export class WhereaboutsResolver {
  @Mutation(() => ElsewhereEnrolment, {
    nullable: true,
    description:
      'Records that a child studies elsewhere, with proof and until when: the roll shows it as ELSEWHERE. For an OPERATOR of the county’s education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async recordElsewhere(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordElsewhereInput, { description: 'What is known.' }) input: RecordElsewhereInput,
  ) {
    const { region, ...rest } = input
    const { id, member } = await recordWhereabouts(context, { ...rest, schoolRegion: region, reason: 'ELSEWHERE' })
    return (await elsewhereOf(context, member.id)).find(record => record.id === id)
  }

  @Mutation(() => HouseholdMember, {
    nullable: true,
    description:
      'Records why a child is rightly in no school: the roll shows it as ACCOUNTED. For an OPERATOR of the county’s education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async accountFor(
    @Ctx() context: OperationContext,
    @Arg('input', () => AccountForInput, { description: 'What is known.' }) input: AccountForInput,
  ) {
    const { until, ...rest } = input
    return (await recordWhereabouts(context, { ...rest, validUntil: until })).member
  }

  @Mutation(() => HouseholdMember, {
    nullable: true,
    description:
      'Takes a record of studies elsewhere, or of a reason, back. For an OPERATOR of the county’s education bureau. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  takeBackWhereabouts(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
  ) {
    return takeBackWhereabouts(context, id)
  }

  @FieldResolver(() => [ElsewhereEnrolment], { description: 'Studies outside this registry, the newest first.' })
  elsewhere(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return elsewhereOf(context, member.id)
  }

  @FieldResolver(() => [Accounted], { description: 'Why the person is rightly in no school, the newest first.' })
  accounted(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return accountedOf(context, member.id)
  }
}
