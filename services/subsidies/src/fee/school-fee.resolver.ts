import { rows } from '@dianming/shared/database/statement'
import { AidPurpose, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { feeFees, feeFeesSave } from '../generated/statements.js'

const MAX_AT_ONCE = 200
const MAX_FEN = 10_000_000n

@ObjectType({
  description:
    'What a school charges a term, from a term on; a waiver waives this, and nothing where nothing is charged.',
})
class SchoolFee {
  @Field({ description: '学校标识码.' })
  schoolCode!: string
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => AidPurpose, { description: 'What is charged: TUITION (学杂费, 保教费), BOARD …' })
  purpose!: AidPurpose
  @Field(() => Yuan, { description: 'Yuan a term; 0.00 where nothing is charged any more.' })
  amountPerTerm!: bigint
  @Field(() => Term, { description: 'First term it is charged.' })
  fromTerm!: string
  @Field({ description: 'Document that allows it (收费批文).' })
  source!: string
}
@InputType({ description: 'What a school charges.' })
class SchoolFeeInput {
  @Field({ description: '学校标识码.' })
  schoolCode!: string
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => AidPurpose, { nullable: true, defaultValue: 'TUITION', description: 'What is charged.' })
  purpose!: AidPurpose
  @Field(() => Yuan, { description: 'Yuan a term, 0 to 100,000.' })
  amountPerTerm!: bigint
  @Field(() => Term, { description: 'First term it is charged.' })
  fromTerm!: string
  @Field({ description: 'Document that allows it.' })
  source!: string
}

@Resolver()
export class SchoolFeeResolver {
  @Query(() => [SchoolFee], {
    nullable: true,
    description: 'What a school charges, the newest first. For the school and its education bureau.',
  })
  schoolFees(@Ctx() context: OperationContext, @Arg('schoolCode', { description: '学校标识码.' }) schoolCode: string) {
    return rows(context.em, feeFees, { schoolCode })
  }

  @Mutation(() => [SchoolFee], {
    description:
      'Writes what schools charge, at most 200 rows, all or none; the same school, stage, purpose and term again corrects it. For an OPERATOR of the education bureau. NOT_FOUND for schools of others, BAD_USER_INPUT.',
  })
  async saveSchoolFees(
    @Ctx() context: OperationContext,
    @Arg('fees', () => [SchoolFeeInput], { description: 'The fees.' }) fees: SchoolFeeInput[],
  ) {
    if (fees.length < 1 || fees.length > MAX_AT_ONCE)
      throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 行`, `1 to ${MAX_AT_ONCE} rows at once`)
    if (fees.some(fee => fee.amountPerTerm < 0n || fee.amountPerTerm > MAX_FEN))
      throw new BadInput('收费标准应为 0 到 100,000 元', 'a fee is 0 to 100,000 yuan')
    if (fees.some(fee => !fee.source.trim())) throw new BadInput('请写明收费批文', 'name the document that allows it')
    if (new Set(fees.map(f => JSON.stringify([f.schoolCode, f.stage, f.purpose, f.fromTerm]))).size < fees.length)
      throw new BadInput('同一学校、学段、项目和学期出现了两次', 'the same fee stands twice')
    const saved = await rows(context.em, feeFeesSave, {
      schoolCodes: fees.map(f => f.schoolCode),
      stages: fees.map(f => f.stage),
      purposes: fees.map(f => f.purpose),
      fees: fees.map(f => f.amountPerTerm),
      fromTerms: fees.map(f => f.fromTerm),
      sources: fees.map(f => f.source.trim()),
      organisation: context.principal.organisation,
      region: context.principal.region ?? '-',
    })
    if (saved.length < fees.length) throw new NotFound('其中的学校')
    return fees
  }
}
