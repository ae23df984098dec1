import { Export, startExport } from '@dianming/shared/http/exports/export'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'

const QUARTERS = 4
const MONTHS = 3

@InputType({ description: 'Which grants: of a region, and of quarters that are over.' })
class ExportOpenDataInput {
  @Field(() => RegionCode, { description: 'The region; of a bureau within its own.' })
  region!: string
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number
  @Field(() => Int, { nullable: true, description: 'Quarter, 1 to 4; without it all of the year that are over.' })
  quarter?: number | null
}

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)

@Resolver()
export class OpenDataResolver {
  @Mutation(() => Export, {
    description:
      'What was given as open data (360Giving 1.4, JSON): of children only county and quarter, fewer than five merged or left out; anonymous donors and what nobody priced left out. A partner’s own; of an education bureau its region’s. FORBIDDEN, BAD_USER_INPUT for a quarter that is not over.',
  })
  exportOpenData(
    @Ctx() context: OperationContext,
    @Arg('input', () => ExportOpenDataInput, { description: 'Which.' }) input: ExportOpenDataInput,
  ): Promise<Export> {
    const { region, year, quarter } = input
    if (context.principal.audience === 'EDUCATION') context.requireRegion(region)
    if (!(year >= 2000 && year <= 2200) || (quarter != null && !(quarter >= 1 && quarter <= QUARTERS)))
      throw new BadInput('请给出年份和 1 到 4 的季度', 'give a year, and a quarter of 1 to 4')
    const over = Array.from({ length: QUARTERS }, (_, n) => n + 1).filter(
      each => (quarter == null || each === quarter) && day(year, each * MONTHS, 0) < today(),
    )
    const [first] = over
    const last = over.at(-1)
    if (!first || !last) throw new BadInput('该季度尚未结束', 'this quarter is not over')
    return startExport(context, 'donations', 'OpenData', {
      region,
      from: day(year, (first - 1) * MONTHS, 1),
      until: day(year, last * MONTHS, 0),
    })
  }
}
