import { made, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { supportSummaryFigures } from '../generated/statements.js'

const COUNTY_DIGITS = 6

@ObjectType({
  description:
    'What people did beside money in a region and a time: counts and sums of no person. Seen by bureaus of the region, auditor and platform (of a county or more).',
})
class SupportSummary {
  @Field(() => Int, { description: '工作组 that helped somebody.' })
  teams!: number
  @Field(() => Int, { description: 'Helpers, each once.' })
  helpers!: number
  @Field(() => Int, { description: 'Of them 干部.' })
  cadres!: number
  @Field(() => Int, { description: 'Of them 教师.' })
  teachers!: number
  @Field(() => Int, { description: 'Of them 志愿者.' })
  volunteers!: number
  @Field(() => Int, { description: 'Pairings that were open at some time of it.' })
  pairings!: number
  @Field(() => Int, { description: 'Of them with one student.' })
  pairingsOfStudents!: number
  @Field(() => Int, { description: '乡镇 of the households helped.' })
  towns!: number
  @Field(() => Int, { description: '村 of the households helped.' })
  villages!: number
  @Field(() => Int, { description: 'Households helped, each once.' })
  households!: number
  @Field(() => Int, { description: 'Visits as they stand.' })
  visits!: number
  @Field(() => Int, { description: 'Of them with 慰问金.' })
  comfortVisits!: number
  @Field(() => Yuan, { description: '慰问金.' })
  comfortMoney!: bigint
  @Field(() => Int, { description: 'Difficulties whose last step is SOLVED, by its day.' })
  difficultiesSolved!: number
  @Field(() => Int, { description: 'Difficulties opened in the time that are not done.' })
  difficultiesOpen!: number
  @Field(() => Int, { description: 'Difficulties that cannot be solved here, by the day of saying so.' })
  difficultiesNotSolvable!: number
  @Field(() => Int, { description: '致富门路 found.' })
  livelihoods!: number
  @Field(() => Int, { description: 'Households for whom one was found, each once.' })
  householdsWithLivelihood!: number
  @Field(() => Int, { description: 'Training sessions held.' })
  sessions!: number
  @Field(() => Int, { description: 'Persons who came, each once; without a number by name and host.' })
  trainees!: number
  @Field(() => Int, { description: 'Of them without a number.' })
  unidentified!: number
  @Field(() => Int, { description: 'Person-times: places attended.' })
  places!: number
  @Field(() => Int, { description: 'Persons who found a job within a year, each once.' })
  jobs!: number
  @Field(() => Int, { description: 'Village projects begun in the time.' })
  projects!: number
  @Field(() => Yuan, { description: 'Their money but what ended at households.' })
  villageMoney!: bigint
  @Field(() => Yuan, { description: 'What of it ended at households as gifts, counted there.' })
  villageMoneyAtHouseholds!: bigint
  @Field({ description: 'Some of the village money is only roughly known (约).' })
  approximate!: boolean
  @Field(() => Int, { description: 'Households lifted, as projects say.' })
  lifted!: number
}

@Resolver(() => SupportSummary)
export class SupportSummaryResolver {
  @Query(() => SupportSummary, {
    nullable: true,
    description:
      'The figures of a region and a time: teams, helpers, towns, villages, comfort money, difficulties solved, livelihoods, trainees, jobs, village money. FORBIDDEN beyond a bureau’s region, BAD_USER_INPUT.',
  })
  async supportSummary(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'County or town.' }) region: string,
    @Arg('from', () => CalendarDate, { description: 'First day.' }) from: string,
    @Arg('until', () => CalendarDate, { description: 'Last day.' }) until: string,
  ) {
    if (until < from) throw new BadInput('结束日期不能早于开始日期', 'it ends before it begins')
    if (context.principal.region !== null) context.requireRegion(region)
    else if (region.length > COUNTY_DIGITS)
      throw new BadInput('只提供区县及以上的汇总', 'figures are of a county or more')
    const [figures] = await rows(context.em, supportSummaryFigures, { region, from, until })
    return figures ? made(SupportSummary, figures) : null
  }
}
