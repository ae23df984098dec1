import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { School } from '../roll/roll.entity.js'
import { Coverage, Statement, StatementApart, StatementDimension, StatementUnnamed } from './statement.entity.js'
import { apartOf, coverageOf, coverageOfSchool, periodKey, statementOf, termsSeen } from './statement.service.js'

@InputType({ description: 'One of: a term, a school year, a calendar year.' })
class PeriodInput {
  @Field(() => Term, { nullable: true, description: 'A term, such as 2019-2020-2.' })
  term?: string | null
  @Field(() => String, { nullable: true, description: 'A school year, such as 2019-2020.' })
  schoolYear?: string | null
  @Field(() => Int, { nullable: true, description: 'A calendar year, such as 2020, by day of payment or gift.' })
  calendarYear?: number | null
}

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, {
    nullable: true,
    description:
      'What was received in a region and period: a school’s own students, a bureau’s region, a partner’s own gifts; auditor and platform all. BAD_USER_INPUT unless the period is exactly one kind.',
  })
  statement(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
    @Arg('period', () => PeriodInput, { description: 'The period.' }) period: PeriodInput,
    @Arg('by', () => [StatementDimension], { defaultValue: ['CHANNEL'], description: 'What its lines are divided by.' })
    by: (keyof typeof StatementDimension)[],
  ) {
    return statementOf(context, region, periodKey(period), by)
  }

  @Query(() => [Term], {
    nullable: true,
    description:
      'Terms for which the caller’s county has named or paid anything, the newest first; a giver’s are those of its own gifts, an auditor’s all.',
  })
  terms(@Ctx() context: OperationContext): Promise<string[]> {
    return termsSeen(context)
  }

  @FieldResolver(() => StatementApart, { description: 'What schools got, beside the statement.' })
  async toSchools(@Root() { region, period }: Statement, @Ctx() context: OperationContext) {
    return (await apartOf(context, region, period)).toSchools
  }

  @FieldResolver(() => StatementApart, { description: 'What villages got, beside the statement.' })
  async toVillages(@Root() { region, period }: Statement, @Ctx() context: OperationContext) {
    return (await apartOf(context, region, period)).toVillages
  }

  @FieldResolver(() => StatementUnnamed, { description: 'What people got whom nobody listed, beside the statement.' })
  async unnamed(@Root() { region, period }: Statement, @Ctx() context: OperationContext) {
    return (await apartOf(context, region, period)).unnamed
  }

  @FieldResolver(() => Coverage, { description: '应助尽助 of the region and period.' })
  coverage(@Root() statement: Statement, @Ctx() context: OperationContext) {
    return coverageOf(context, statement.region, statement.period)
  }
}

@Resolver(() => School)
export class SchoolCoverageResolver {
  @FieldResolver(() => Coverage, { nullable: true, description: '应助尽助 of the school’s students of now.' })
  coverage(
    @Root() school: School,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { description: 'The term.' }) term: string,
  ) {
    return coverageOfSchool(context, school.id, term)
  }
}
