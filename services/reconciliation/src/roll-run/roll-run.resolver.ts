import { row, rows } from '@dianming/shared/database/statement'
import { RunStatus } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, pageOf } from '@dianming/shared/subgraph/page'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import {
  rollRunEnqueue,
  rollRunFind,
  rollRunLast,
  rollRunList,
  rollRunStart,
  rollRunTakeTurnToAsk,
  rollRunWaiting,
} from '../generated/statements.js'

@ObjectType({ description: 'A roll call. The mutation answers at once; ask for the run until it is DONE or FAILED.' })
export class RollRun {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => RunStatus, { description: 'Where it stands.' })
  status!: RunStatus
  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  failure!: string | null
  @Field(() => RegionCode, { description: 'Region that was compared.' })
  region!: string
  @Field(() => Date, { description: 'When it was asked for.' })
  asOf!: Date
  @Field({ description: 'Whether somebody asked for it; else registers or registry had changed.' })
  asked!: boolean
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null
  @Field(() => Int, {
    description: 'Register rows compared; of a run that nobody asked for those that may have changed.',
  })
  rows!: number
  @Field(() => Int, { description: 'Persons that these are.' })
  persons!: number
  @Field(() => Int, { description: 'Persons that are a student.' })
  matched!: number
  @Field(() => Int, { description: 'Persons that somebody has to look at.' })
  review!: number
  @Field(() => Int, { description: 'Children of 6 to 15 in no school.' })
  notInSchool!: number
  @Field(() => Int, { description: 'Persons who are new since the last run; of the first run all.' })
  joined!: number
  @Field(() => Int, { name: 'left', description: 'Persons who are gone since the last run.' })
  leftRoll!: number
  @Field(() => Int, { description: 'Persons whose status, categories, school or stage changed since the last run.' })
  changed!: number
}

const RollRunConnection = connectionOf(() => RollRun, 'RollRun')

const toRun = (run: object | undefined): RollRun | null => (run ? Object.assign(new RollRun(), run) : null)

@Resolver()
export class RollRunResolver {
  @Mutation(() => RollRun, {
    description:
      'Compares the registers of a region with the school registry and names every child (点名). Runs again without harm; asked again while one of the region waits, it is that one. For an OPERATOR of an education bureau; FORBIDDEN otherwise.',
  })
  async callRoll(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
  ) {
    context.requireRegion(region)
    await rows(context.em, rollRunTakeTurnToAsk, { lock: `run ${region}` })
    const waiting = toRun(await row(context.em, rollRunWaiting, { region }))
    if (waiting) return waiting
    const run = toRun(await row(context.em, rollRunStart, { region }))
    await rows(context.em, rollRunEnqueue, { id: run?.id ?? null })
    return run
  }

  @Query(() => RollRun, { nullable: true, description: 'A roll call of the caller’s region, while it runs and after.' })
  rollRun(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return isId(id) ? row(context.em, rollRunFind, { id }).then(toRun) : null
  }

  @Query(() => RollRunConnection, { nullable: true, description: 'Roll calls of a region, the newest first.' })
  rollRuns(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: rollRunList, parameters: { region } }
    return pageOf(context, list, { first, after }, row => Object.assign(new RollRun(), row))
  }

  @Query(() => RollRun, { nullable: true, description: 'The newest roll call of a region; null when there was none.' })
  lastRollRun(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
  ) {
    return row(context.em, rollRunLast, { region }).then(toRun)
  }
}
