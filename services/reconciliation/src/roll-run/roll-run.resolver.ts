import { isId, type OperationContext } from '@dianming/shared/context'
import { RunStatus } from '@dianming/shared/enums'
import { RegionCode } from '@dianming/shared/scalars'
import { rows } from '@dianming/shared/session'
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

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
  @Field(() => Int, { description: 'Register rows compared.' })
  rows!: number
  @Field(() => Int, { description: 'Persons that these are.' })
  persons!: number
  @Field(() => Int, { description: 'Persons that are a student.' })
  matched!: number
  @Field(() => Int, { description: 'Persons that somebody has to look at.' })
  review!: number
  @Field(() => Int, { description: 'Children of 6 to 15 in no school.' })
  notInSchool!: number
  @Field(() => Int, { description: 'Lines that are new since the last run.' })
  joined!: number
  @Field(() => Int, { name: 'left', description: 'Lines that are gone since the last run.' })
  leftRoll!: number
  @Field(() => Int, { description: 'Lines that changed since the last run.' })
  changed!: number
}

const COLUMNS = `id, status, failure, region, as_of as "asOf", rows, persons, matched, review, not_in_school as "notInSchool", joined, left_roll as "leftRoll", changed`

async function firstRun(context: OperationContext, sql: string, parameters: unknown[]): Promise<RollRun | null> {
  const [run] = await rows<RollRun>(context.em, sql, parameters)
  return run ? Object.assign(new RollRun(), run) : null
}

@Resolver()
export class RollRunResolver {
  @Mutation(() => RollRun, {
    description:
      'Compares the registers of a region with the school registry and names every child (点名). Runs again without harm. For an OPERATOR of an education bureau; FORBIDDEN otherwise.',
  })
  async callRoll(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
  ) {
    context.requireRegion(region)
    const run = await firstRun(
      context,
      `/* run.start */ insert into reconciliation.roll_run (region) values ($1) returning ${COLUMNS}`,
      [region],
    )
    await rows(context.em, `/* run.enqueue */ select reconciliation.enqueue('roll', $1)`, [run?.id])
    return run
  }

  @Query(() => RollRun, { nullable: true, description: 'A roll call of the caller’s region, while it runs and after.' })
  rollRun(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return isId(id)
      ? firstRun(context, `/* run.find */ select ${COLUMNS} from reconciliation.roll_run where id = $1`, [id])
      : null
  }

  @Query(() => RollRun, { nullable: true, description: 'The newest roll call of a region; null when there was none.' })
  lastRollRun(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
  ) {
    return firstRun(
      context,
      `/* run.last */ select ${COLUMNS} from reconciliation.roll_run where region = $1 order by id desc limit 1`,
      [region],
    )
  }
}
