import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { RollStatus } from '../roll/roll.entity.js'
import { RollRun } from '../roll-run/roll-run.resolver.js'
import { RollChangeConnection, RollChangeKind, RollDayConnection } from './roll-history.entity.js'
import { changesBetween, changesOfRun, rollOn } from './roll-history.service.js'

@Resolver(() => RollRun)
export class RollHistoryResolver {
  @Query(() => RollDayConnection, {
    nullable: true,
    description:
      'The roll of a region as it stood on a day, by what is known now: who was registered, why, and where the child was enrolled; by name. For its education bureau. BAD_USER_INPUT for a day to come.',
  })
  rollOn(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
    @Arg('on', () => CalendarDate, { description: 'The day.' }) on: string,
    @Arg('status', () => RollStatus, { nullable: true, description: 'Only lines of this status.' }) status:
      | keyof typeof RollStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return rollOn(context, { region, on, status }, { first, after })
  }

  @Query(() => RollChangeConnection, {
    nullable: true,
    description:
      'What moved on the roll of a region between two days, by kind and name. For its education bureau. BAD_USER_INPUT for days to come or in the wrong order.',
  })
  rollChanges(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
    @Arg('from', () => CalendarDate, { description: 'The first day.' }) from: string,
    @Arg('until', () => CalendarDate, { description: 'The day that it is compared with.' }) until: string,
    @Arg('kind', () => RollChangeKind, { nullable: true, description: 'Only what moved so.' }) kind:
      | RollChangeKind
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return changesBetween(context, { region, from, until, kind }, { first, after })
  }

  @FieldResolver(() => RollChangeConnection, {
    nullable: true,
    description:
      'What this run found otherwise than the one before; of the first run nothing. For the education bureau.',
  })
  changes(
    @Root() run: RollRun,
    @Ctx() context: OperationContext,
    @Arg('kind', () => RollChangeKind, { nullable: true, description: 'Only what moved so.' }) kind:
      | RollChangeKind
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return changesOfRun(context, run.id, kind, { first, after })
  }
}
