import { rows } from '@dianming/shared/database/rows'
import { AidPurpose, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

const MAX_AT_ONCE = 200
const MAX_FEN = 10_000_000n

@ObjectType({
  description:
    'What a school charges a term, from a term on; a waiver waives this, and nothing where nothing is charged.',
})
export class SchoolFee {
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
    return rows<SchoolFee>(
      context.em,
      `/* fees */ select c.code as "schoolCode", f.stage, f.purpose, f.amount_fen::text as "amountPerTerm", f.from_term as "fromTerm", f.source
       from subsidies.school_fee f join students.school c on c.id = f.school_id where c.code = $1 order by f.from_term desc, f.stage, f.purpose`,
      [schoolCode],
    )
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
    const saved = await rows<{ region: string }>(
      context.em,
      `/* fees.save */ insert into subsidies.school_fee as f (school_id, region, stage, purpose, amount_fen, from_term, source, made_by)
       select c.id, c.region, n.stage, n.purpose, n.amount, n.from_term, n.source, $7 from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[]) as n(code, stage, purpose, amount, from_term, source)
       join students.school c on c.code = n.code and starts_with(c.region, $8)
       on conflict (school_id, stage, purpose, from_term) do update set amount_fen = excluded.amount_fen, source = excluded.source, made_by = excluded.made_by returning f.region`,
      [
        fees.map(f => f.schoolCode),
        fees.map(f => f.stage),
        fees.map(f => f.purpose),
        fees.map(f => f.amountPerTerm.toString()),
        fees.map(f => f.fromTerm),
        fees.map(f => f.source.trim()),
        context.principal.organisation,
        context.principal.region ?? '-',
      ],
    )
    if (saved.length < fees.length) throw new NotFound('其中的学校')
    return fees
  }
}
