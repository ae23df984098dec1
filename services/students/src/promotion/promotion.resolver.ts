import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { promotionLock, promotionPromote, promotionTime } from '../generated/statements.js'

@ObjectType({ description: 'What a promotion of grades did.' })
class PromotionResult {
  @Field(() => Int, { description: 'Students who are one grade up.' })
  promoted!: number
  @Field(() => Int, { description: 'Students of a last grade, who graduate: 待核实 until the next snapshot.' })
  graduated!: number
  @Field(() => Int, { description: 'Students left as they are: of this school year already, or on leave.' })
  unchanged!: number
}

@Resolver()
export class PromotionResolver {
  @Mutation(() => PromotionResult, {
    description:
      'September: every grade of the region up by one on 1 September, last grades graduate until the next snapshot says otherwise; who is on leave stays. Runs again without harm. For an OPERATOR of the education bureau. FORBIDDEN, BAD_USER_INPUT before that day.',
  })
  async promoteGrades(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
    @Arg('schoolYear', () => String, { description: 'The school year that begins, such as 2020-2021.' })
    schoolYear: string,
  ) {
    context.requireRegion(region)
    const years = /^(20\d\d)-(20\d\d)$/.exec(schoolYear)
    if (!years || Number(years[2]) !== Number(years[1]) + 1)
      throw new BadInput('学年应如 2020-2021', 'a school year is written 2020-2021')
    const day = `${years[1]}-09-01`
    if (day > today()) throw new BadInput(`${schoolYear} 学年尚未开始`, 'this school year has not begun')
    await rows(context.em, promotionTime)
    // the rows in one order for everyone, before anything of them is read
    await rows(context.em, promotionLock, { region })
    const [done] = await rows(context.em, promotionPromote, { region, day, subject: context.principal.subject })
    context.forget()
    return Object.assign(new PromotionResult(), done)
  }
}
