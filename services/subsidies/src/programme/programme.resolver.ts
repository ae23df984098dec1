import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { GraphQLScalarType } from 'graphql'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Programme, StackingRule, Standard } from './programme.entity.js'
import { listProgrammes, loadProgramme, loadStackingRules, standardsOf } from './programme.service.js'

const MonthDay = new GraphQLScalarType<string, string>({
  name: 'MonthDay',
  description: 'Month and day, such as 03-31.',
  serialize: String,
})

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { nullable: true, description: 'Programmes, by code.' })
  programmes(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { nullable: true, description: 'Only those that reach this region.' }) region:
      | string
      | undefined,
    @Arg('term', () => Term, { nullable: true, description: 'Only those in force at this term.' }) term:
      | string
      | undefined,
  ) {
    return listProgrammes(context, region ?? undefined, term ?? undefined)
  }

  @FieldResolver(() => MonthDay, {
    description:
      'Status on this day of the term decides; a later move changes nothing unless prorated. The autumn day unless a spring term is given.',
  })
  censusOn(
    @Root() programme: Programme,
    @Arg('term', () => Term, { nullable: true, description: 'The term.' }) term: string | undefined,
  ) {
    return term?.endsWith('-2') ? programme.censusSpring : programme.censusAutumn
  }

  @FieldResolver(() => MonthDay, {
    description:
      'Day by which a term’s money is in the child’s account; nothing is missing before it. The autumn day unless a spring term is given.',
  })
  payBy(
    @Root() programme: Programme,
    @Arg('term', () => Term, { nullable: true, description: 'The term.' }) term: string | undefined,
  ) {
    return term?.endsWith('-2') ? programme.payBySpring : programme.payByAutumn
  }

  @FieldResolver(() => MonthDay, {
    description:
      'Opening day of a term: who was off the register by then is not named. The autumn day unless a spring term is given.',
  })
  opensOn(
    @Root() programme: Programme,
    @Arg('term', () => Term, { nullable: true, description: 'The term.' }) term: string | undefined,
  ) {
    return term?.endsWith('-2') ? programme.openingSpring : programme.openingAutumn
  }

  @FieldResolver(() => [Standard], { description: 'Its standards, oldest first; with a term those in force then.' })
  standards(
    @Root() programme: Programme,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'The term.' }) term: string | undefined,
  ) {
    return standardsOf(context, programme.code, term ?? undefined)
  }

  @FieldResolver(() => [StackingRule], { description: 'How it stacks with others.' })
  stacking(@Root() programme: Programme, @Ctx() context: OperationContext) {
    return loadStackingRules(context, programme.code)
  }
}

@Resolver(() => StackingRule)
export class StackingRuleResolver {
  @FieldResolver(() => Programme, { description: 'The other programme.' })
  other(@Root() rule: StackingRule, @Ctx() context: OperationContext) {
    return loadProgramme(context, rule.otherCode)
  }
}
