import { rows } from '@dianming/shared/database/statement'
import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { giftSchool } from '../generated/statements.js'

@ObjectType({ implements: Import, description: 'A survey of needs (摸底表) on its way in. Seen by who started it.' })
@Directive('@key(fields: "id")')
export class NeedImport extends Import {}

@InputType({ description: 'What survey comes in.' })
class StartNeedImportInput {
  @Field(() => RegionCode, { nullable: true, description: 'County; of a bureau needed, within its region.' })
  region?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was asked; without it today.' })
  recordedOn?: string | null
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class NeedImportResolver extends importResolver('donations', NeedImport) {
  @Mutation(() => NeedImport, {
    description:
      'Opens the import of a survey of needs (摸底表: 姓名, 学籍号 or 学生编号, a column an item with 有 / 无 / 不清); PUT the file to its uploadUrl. 无 is a need, 有 that there is one, what is blank or 不清 was not asked; the same file again changes nothing. A school’s own students, a bureau’s those of its region; who is not on the roll is recorded and remarked upon. For an OPERATOR of a school or an education bureau; FORBIDDEN otherwise.',
  })
  async startNeedImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartNeedImportInput, { description: 'What comes in.' }) input: StartNeedImportInput,
  ) {
    const { schools } = context.principal
    const asOf = input.recordedOn ?? today()
    if (asOf > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
    if (schools.length === 0) {
      if (!input.region) throw new BadInput('请给出 region', 'give the region')
      context.requireRegion(input.region)
    }
    const [school] = schools.length > 0 ? await rows(context.em, giftSchool, { schoolCode: schools[0] ?? '' }) : []
    return startImport(context, 'donations', NeedImport, {
      kind: 'NeedImport',
      region: school?.region ?? input.region ?? '',
      asOf,
      isDryRun: input.dryRun,
      ...(schools.length > 0 ? { options: { schools: schools.join(',') } } : {}),
    })
  }
}
