import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Household } from '../household/household.entity.js'
import { Visit } from '../visit/visit.entity.js'
import { Livelihood, LivelihoodKind, LivelihoodSource } from './livelihood.entity.js'
import { endLivelihood, foundAtVisit, livelihoodsOf, recordLivelihood } from './livelihood.service.js'

@InputType({ description: 'What a household lives on from a day on.' })
class RecordLivelihoodInput {
  @Field(() => ID, { description: 'The household.' })
  householdId!: string
  @Field(() => LivelihoodKind, { description: 'Of what kind.' })
  kind!: LivelihoodKind
  @Field(() => CalendarDate, { description: 'First day; not after today.' })
  foundOn!: string
  @Field(() => LivelihoodSource, { nullable: true, description: 'What it came of; with sourceId.' })
  source?: LivelihoodSource | null
  @Field(() => ID, {
    nullable: true,
    description: 'The visit, place of a training or project, of the same household or county.',
  })
  sourceId?: string | null
  @Field(() => String, { nullable: true, description: 'A word, at most 200 characters.' })
  note?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => Household)
export class LivelihoodResolver {
  @FieldResolver(() => [Livelihood], { description: 'What the household lives on, the newest first.' })
  livelihoods(@Root() household: Household, @Ctx() context: OperationContext) {
    return livelihoodsOf(context, household.id)
  }

  @Mutation(() => Livelihood, {
    description:
      'Records what a household lives on. For an OPERATOR who sees the household. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED.',
  })
  recordLivelihood(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordLivelihoodInput, { description: 'What and since when.' }) input: RecordLivelihoodInput,
  ) {
    return recordLivelihood(context, input)
  }

  @Mutation(() => Livelihood, {
    description:
      'Says that it is over. For an OPERATOR who sees the household. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  endLivelihood(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The livelihood.' }) id: string,
    @Arg('on', () => CalendarDate, { description: 'Last day.' }) on: string,
  ) {
    return endLivelihood(context, id, on)
  }
}

@Resolver(() => Visit)
export class FoundAtVisitResolver {
  @FieldResolver(() => Livelihood, {
    nullable: true,
    description: 'The livelihood that came of the visit, if one did.',
  })
  found(@Root() visit: Visit, @Ctx() context: OperationContext) {
    return foundAtVisit(context, visit.id)
  }
}
