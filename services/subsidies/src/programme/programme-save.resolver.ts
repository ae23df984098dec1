import { AidForm, AidPurpose, Category, EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver, registerEnumType } from 'type-graphql'
import {
  NamingMode,
  PayableAt,
  Programme,
  ProgrammePeriod,
  StackingEffect,
  StackingRule,
  Standard,
} from './programme.entity.js'
import { saveProgramme, saveStackingRule, saveStandard } from './programme-save.js'

export const PayeeRule = { STUDENT: 'STUDENT', FAMILY: 'FAMILY' } as const
registerEnumType(PayeeRule, {
  name: 'PayeeRule',
  description: 'Whose account: the student’s own, or that of the student or a guardian on record.',
})

const day = (what: string, usual: string) => ({
  nullable: true,
  defaultValue: usual,
  description: `${what}, as month and day.`,
})

@InputType({ description: 'A programme as it is to hold.' })
export class SaveProgrammeInput {
  @Field(() => ID, { description: 'Short code, such as CE_LIVING; an existing one is changed.' })
  code!: string
  @Field({
    nullable: true,
    defaultValue: false,
    description: 'That it is a new one: CONFLICT where the code is taken, whoever’s it is.',
  })
  isNew!: boolean
  @Field({ description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'What English pages call it; left out: as before.' })
  english?: string | null
  @Field({ description: 'What kind of body pays it.' })
  payer!: string
  @Field(() => AidForm, { description: 'CASH or WAIVER.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is for; a waiver waives the fee of this purpose.' })
  purpose!: AidPurpose
  @Field(() => RegionCode, { description: 'Where it holds; of a bureau within its own region.' })
  region!: string
  @Field(() => [Stage], { description: 'Stages it reaches.' })
  stages!: Stage[]
  @Field(() => [Category], {
    description: 'Categories it reaches; OTHER: children whom their school recognised, on no register.',
  })
  categories!: Category[]
  @Field(() => PayableAt, { nullable: true, defaultValue: PayableAt.SCHOOL, description: 'Who pays.' })
  payableAt!: keyof typeof PayableAt
  @Field(() => String, day('Census day in autumn', '10-31'))
  censusAutumn!: string
  @Field(() => String, day('Census day in spring', '03-31'))
  censusSpring!: string
  @Field(() => String, day('Opening day in autumn: who was off the register by then is not named', '09-01'))
  openingAutumn!: string
  @Field(() => String, day('Opening day in spring', '03-01'))
  openingSpring!: string
  @Field(() => String, day('Paid by, in autumn', '12-31'))
  payByAutumn!: string
  @Field(() => String, day('Paid by, in spring', '06-30'))
  payBySpring!: string
  @Field({
    nullable: true,
    defaultValue: false,
    description:
      'Whether it is paid by the months attended: each of the term’s five by where the child was on the 15th.',
  })
  prorated!: boolean
  @Field(() => ProgrammePeriod, {
    nullable: true,
    defaultValue: ProgrammePeriod.TERM,
    description: 'What one payment is for.',
  })
  per!: keyof typeof ProgrammePeriod
  @Field(() => NamingMode, {
    nullable: true,
    defaultValue: NamingMode.NAMED,
    description: 'Named from the roll, or applied for.',
  })
  mode!: keyof typeof NamingMode
  @Field(() => [EnrolmentStatus], {
    nullable: true,
    defaultValue: ['ENROLLED'],
    description: 'Statuses on the census day that are entitled.',
  })
  enrolmentStatuses!: EnrolmentStatus[]
  @Field(() => PayeeRule, {
    nullable: true,
    defaultValue: PayeeRule.FAMILY,
    description: 'Whose account it is paid to.',
  })
  payee!: keyof typeof PayeeRule
  @Field({
    nullable: true,
    defaultValue: false,
    description: 'Whether a household whose risk is cleared on the opening day no longer counts as monitored.',
  })
  endsWithRisk!: boolean
  @Field(() => Term, { nullable: true, description: 'First term it is paid.' })
  fromTerm?: string | null
  @Field(() => Term, { nullable: true, description: 'Last term it is paid.' })
  untilTerm?: string | null
  @Field({ description: 'Document that founds it.' })
  source!: string
}

@InputType({ description: 'A version of a standard.' })
export class SaveStandardInput {
  @Field(() => ID, { description: 'Code of its programme.' })
  programme!: string
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => Boolean, { nullable: true, description: 'For boarders, for day students, or (null) for both.' })
  boarder?: boolean | null
  @Field(() => String, {
    nullable: true,
    description: 'Recognised hardship that it is for (特别困难, 困难, 一般困难); null: any.',
  })
  tier?: string | null
  @Field(() => [Category], { nullable: true, description: 'Only for children of one of these; null: of any.' })
  categories?: Category[] | null
  @Field(() => Yuan, { description: 'Yuan a term, above zero; of a waiver the most that is waived.' })
  amountPerTerm!: bigint
  @Field(() => RegionCode, { description: 'Where it holds.' })
  region!: string
  @Field(() => Term, { description: 'First term it holds.' })
  fromTerm!: string
  @Field(() => Term, { nullable: true, description: 'Last term it holds; null: until a newer one.' })
  untilTerm?: string | null
  @Field({ description: 'Document that sets it.' })
  source!: string
}

@InputType({ description: 'How two programmes stack.' })
export class SaveStackingRuleInput {
  @Field(() => ID, { description: 'Code of the programme that gives way where they exclude each other.' })
  programme!: string
  @Field(() => ID, { description: 'Code of the other one.' })
  other!: string
  @Field(() => StackingEffect, { description: 'ALLOW, WARN or BLOCK.' })
  effect!: keyof typeof StackingEffect
  @Field(() => RegionCode, { description: 'Where it holds.' })
  region!: string
  @Field({ description: 'Document that sets it.' })
  source!: string
}

@Resolver()
export class ProgrammeSaveResolver {
  @Mutation(() => Programme, {
    description:
      'Writes a programme, new or changed. For an OPERATOR or APPROVER of an education bureau within its region, and of the platform. FORBIDDEN, BAD_USER_INPUT, CONFLICT, STATE_NOT_ALLOWED.',
  })
  saveProgramme(
    @Ctx() context: OperationContext,
    @Arg('input', () => SaveProgrammeInput, { description: 'The programme.' }) input: SaveProgrammeInput,
  ) {
    return saveProgramme(context, input)
  }

  @Mutation(() => Standard, {
    description:
      'Writes a version of a standard. For an OPERATOR or APPROVER of an education bureau within its region, and of the platform. FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT for an overlap or a hole, STATE_NOT_ALLOWED for one that money was drafted by.',
  })
  saveStandard(
    @Ctx() context: OperationContext,
    @Arg('input', () => SaveStandardInput, { description: 'The version.' }) input: SaveStandardInput,
  ) {
    return saveStandard(context, input)
  }

  @Mutation(() => StackingRule, {
    description:
      'Says how two programmes stack in a region. For an OPERATOR or APPROVER of an education bureau within its region, and of the platform. FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT.',
  })
  saveStackingRule(
    @Ctx() context: OperationContext,
    @Arg('input', () => SaveStackingRuleInput, { description: 'The rule.' }) input: SaveStackingRuleInput,
  ) {
    return saveStackingRule(context, input)
  }
}
