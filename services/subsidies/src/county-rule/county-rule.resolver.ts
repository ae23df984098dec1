import { rows } from '@dianming/shared/database/statement'
import { Category } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql'
import { countyRuleSave } from '../generated/statements.js'
import { BankColumn, CountyRule } from './county-rule.entity.js'
import { countyRule } from './county-rule.service.js'

const [MIN_DAYS, MAX_DAYS, MAX_COLUMNS] = [5, 60, 30]
const [MIN_RESERVED, MAX_RESERVED] = [3, 60]

@InputType({ description: 'What a county does otherwise than everybody; what is left out stays as it is.' })
class SaveCountyRuleInput {
  @Field(() => RegionCode, { description: 'County; within the caller’s region.' })
  region!: string
  @Field(() => Int, { nullable: true, description: 'Working days of the public notice, 5 to 60.' })
  noticeWorkingDays?: number
  @Field({ nullable: true, description: 'Whether a school checks its list before its children are drafted.' })
  needsSchoolCheck?: boolean
  @Field(() => Int, { nullable: true, description: 'Days for which a partner’s reservation holds, 3 to 60.' })
  reservationDays?: number
  @Field(() => [Category], {
    nullable: true,
    description: 'Categories of which every child is to be paired with a helper; none: null.',
  })
  pairingCategories?: Category[] | null
  @Field(() => [BankColumn], {
    nullable: true,
    description: 'Layout of the bank’s file, in its order; null: the usual one.',
  })
  bankColumns?: BankColumn[] | null
  @Field(() => String, { nullable: true, description: 'How the bank’s CSV is written: utf-8 or gb18030.' })
  bankEncoding?: string
  @Field({ description: 'Document that says so.' })
  source!: string
}

@Resolver()
export class CountyRuleResolver {
  @Query(() => CountyRule, { nullable: true, description: 'The rules of a county.' })
  countyRule(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'County; within the caller’s region.' }) region: string,
  ) {
    context.requireRegion(region)
    return countyRule(context, region)
  }

  @Mutation(() => CountyRule, {
    description:
      'Says what a county does otherwise: the length of its public notice, how long a partner’s reservation holds, whether schools check their lists, its bank’s file. For an APPROVER of its education bureau. FORBIDDEN, BAD_USER_INPUT.',
  })
  async saveCountyRule(
    @Ctx() context: OperationContext,
    @Arg('input', () => SaveCountyRuleInput, { description: 'The rule.' }) input: SaveCountyRuleInput,
  ) {
    context.requireRegion(input.region)
    check(input)
    const was = await countyRule(context, input.region)
    await rows(context.em, countyRuleSave, {
      region: input.region,
      noticeWorkingDays: input.noticeWorkingDays ?? was.noticeWorkingDays,
      needsSchoolCheck: input.needsSchoolCheck ?? was.needsSchoolCheck,
      reservationDays: input.reservationDays ?? was.reservationDays,
      pairingCategories:
        input.pairingCategories === undefined ? was.pairingCategories : (input.pairingCategories ?? null),
      bankColumns: JSON.stringify(input.bankColumns === undefined ? was.bankColumns : input.bankColumns),
      bankEncoding: input.bankEncoding ?? was.bankEncoding,
      source: input.source.trim(),
      organisation: context.principal.organisation,
    })
    return countyRule(context, input.region)
  }
}

function check({ noticeWorkingDays, reservationDays, bankColumns, bankEncoding, source }: SaveCountyRuleInput): void {
  if (noticeWorkingDays != null && !(noticeWorkingDays >= MIN_DAYS && noticeWorkingDays <= MAX_DAYS))
    throw new BadInput('公示应为 5 到 60 个工作日', 'a public notice has 5 to 60 working days')
  if (reservationDays != null && !(reservationDays >= MIN_RESERVED && reservationDays <= MAX_RESERVED))
    throw new BadInput('认领应保留 3 到 60 天', 'a reservation holds for 3 to 60 days')
  if (bankEncoding != null && !['utf-8', 'gb18030'].includes(bankEncoding))
    throw new BadInput('bankEncoding 应为 utf-8 或 gb18030', 'bankEncoding is utf-8 or gb18030')
  if (!source.trim()) throw new BadInput('请写明依据文件', 'name the document that says so')
  const values = bankColumns?.map(column => column.value)
  if (
    values &&
    (values.length > MAX_COLUMNS || !['SERIAL', 'ACCOUNT', 'HOLDER'].every(v => values.includes(v as never)))
  )
    throw new BadInput('银行文件至少要有流水号、户名和账号', 'a bank’s file has at least serial, holder and account')
  if (values && !values.some(value => value === 'AMOUNT' || value === 'AMOUNT_FEN'))
    throw new BadInput('银行文件要有金额', 'a bank’s file has the amount')
}
