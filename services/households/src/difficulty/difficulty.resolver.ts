import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Pairing } from '../pairing/pairing.entity.js'
import { loadPairing } from '../pairing/pairing.service.js'
import {
  Difficulty,
  DifficultyConnection,
  DifficultyEvent,
  DifficultyKind,
  DifficultyStatus,
} from './difficulty.entity.js'
import {
  eventsOfDifficulty,
  listDifficulties,
  noteDifficulty,
  openDifficulty,
  reopenDifficulty,
  solveDifficulty,
} from './difficulty.service.js'

@InputType({ description: 'What is in the way.' })
class OpenDifficultyInput {
  @Field(() => ID, { description: 'Pairing in which it was found.' })
  pairingId!: string
  @Field(() => ID, { nullable: true, description: 'Visit at which it was found.' })
  visitId?: string | null
  @Field(() => DifficultyKind, { description: 'Of what kind.' })
  kind!: DifficultyKind
  @Field({ description: 'What it is, 2 to 200 characters.' })
  title!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was found; today if left out.' })
  openedOn?: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day by which it should be done; 30 days after if left out.',
  })
  dueOn?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'How a difficulty ended.' })
class SolveDifficultyInput {
  @Field(() => ID, { description: 'The difficulty.' })
  difficultyId!: string
  @Field({ description: 'How it ended, at least 10 characters.' })
  outcome!: string
  @Field(() => Boolean, { defaultValue: true, description: 'False: it cannot be solved here; then referral.' })
  solvable!: boolean
  @Field(() => String, { nullable: true, description: 'To whom it was referred.' })
  referral?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'The day of it; today if left out.' })
  on?: string | null
}

@Resolver(() => Difficulty)
export class DifficultyResolver {
  @Query(() => DifficultyConnection, {
    nullable: true,
    description: 'Difficulties that the caller sees, those due first at the front.',
  })
  difficulties(
    @Ctx() context: OperationContext,
    @Arg('status', () => DifficultyStatus, { nullable: true, description: 'Only these.' })
    status: DifficultyStatus | undefined,
    @Arg('overdue', () => Boolean, { defaultValue: false, description: 'Only whose day has passed.' }) overdue: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listDifficulties(context, { status: status ?? null, isOverdue: overdue }, { first, after })
  }

  @Mutation(() => Difficulty, {
    description:
      'Opens a difficulty of a pairing. For an OPERATOR of a bureau or school, and the helper. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED.',
  })
  openDifficulty(
    @Ctx() context: OperationContext,
    @Arg('input', () => OpenDifficultyInput, { description: 'What is in the way.' }) input: OpenDifficultyInput,
  ) {
    return openDifficulty(context, input)
  }

  @Mutation(() => Difficulty, {
    description:
      'A word of what is being done; it is IN_HAND then. For whoever may open one. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED once it has ended.',
  })
  noteDifficulty(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('note', () => String, { description: 'What is being done.' }) note: string,
  ) {
    return noteDifficulty(context, id, note)
  }

  @Mutation(() => Difficulty, {
    description:
      'Says that it is solved, or that it cannot be and to whom it was referred. For whoever may open one. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED once it has ended.',
  })
  solveDifficulty(
    @Ctx() context: OperationContext,
    @Arg('input', () => SolveDifficultyInput, { description: 'How it ended.' }) input: SolveDifficultyInput,
  ) {
    return solveDifficulty(context, input)
  }

  @Mutation(() => Difficulty, {
    description:
      'It is there again. For whoever may open one. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED for one that has not ended.',
  })
  reopenDifficulty(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return reopenDifficulty(context, id, reason)
  }

  @FieldResolver(() => Pairing, { nullable: true, description: 'The pairing in which it stands now.' })
  pairing(@Root() difficulty: Difficulty, @Ctx() context: OperationContext) {
    return loadPairing(context, difficulty.pairingId)
  }

  @FieldResolver(() => [DifficultyEvent], { description: 'Its steps, in their order.' })
  events(@Root() difficulty: Difficulty, @Ctx() context: OperationContext) {
    return eventsOfDifficulty(context, difficulty.id)
  }
}
