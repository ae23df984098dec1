import { Export, startExport } from '@dianming/shared/http/exports/export'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { RollStatus } from '../roll/roll.entity.js'

@InputType({ description: 'Which lines of the roll are written.' })
class ExportRollInput {
  @Field(() => RegionCode, { description: 'Region of the roll; of a bureau within its own.' })
  region!: string
  @Field(() => String, { nullable: true, description: '学校标识码: only lines of this school’s students.' })
  schoolCode?: string
  @Field(() => RollStatus, { nullable: true, description: 'Only lines of this status.' })
  status?: keyof typeof RollStatus
}

@InputType({ description: 'Between which days.' })
class ExportRollChangesInput {
  @Field(() => RegionCode, { description: 'Region of the roll; within the caller’s.' })
  region!: string
  @Field(() => CalendarDate, { description: 'The first day.' })
  from!: string
  @Field(() => CalendarDate, { description: 'The day that it is compared with.' })
  until!: string
}

@Resolver()
export class RollExportResolver {
  @Mutation(() => Export, {
    description:
      'The roll as a 花名册 (XLSX), title and headings as bureaus use them, numbers as text and as far as the caller may read them. A school gets the lines of its own students. For an OPERATOR. FORBIDDEN.',
  })
  exportRoll(
    @Ctx() context: OperationContext,
    @Arg('input', () => ExportRollInput, { description: 'Which lines.' }) input: ExportRollInput,
  ) {
    if (context.principal.audience === 'EDUCATION') context.requireRegion(input.region)
    return startExport(context, 'reconciliation', 'Roll', {
      region: input.region,
      schoolCode: input.schoolCode ?? '',
      status: input.status ?? '',
    })
  }

  @Mutation(() => Export, {
    description:
      'What moved on the roll between two days, as a sheet (XLSX). For an OPERATOR of the education bureau. FORBIDDEN, BAD_USER_INPUT for days to come or in the wrong order.',
  })
  exportRollChanges(
    @Ctx() context: OperationContext,
    @Arg('input', () => ExportRollChangesInput, { description: 'Where and when.' }) input: ExportRollChangesInput,
  ) {
    context.requireRegion(input.region)
    if (input.from >= input.until || input.until > today())
      throw new BadInput('起始日期应早于截止日期，且都不能晚于今天', 'from is before until, and neither is to come')
    return startExport(context, 'reconciliation', 'RollChanges', {
      region: input.region,
      from: input.from,
      until: input.until,
    })
  }
}
