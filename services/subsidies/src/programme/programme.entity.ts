import { AidForm, AidPurpose, Category, EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import { RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const PayableAt = { SCHOOL: 'SCHOOL', HOME: 'HOME' } as const
registerEnumType(PayableAt, {
  name: 'PayableAt',
  description: 'Who pays: the county of the school or the home county.',
})
export const ProgrammePeriod = { TERM: 'TERM', SCHOOL_YEAR: 'SCHOOL_YEAR' } as const
registerEnumType(ProgrammePeriod, { name: 'ProgrammePeriod', description: 'What one payment is for.' })
export const NamingMode = { NAMED: 'NAMED', APPLIED: 'APPLIED' } as const
registerEnumType(NamingMode, {
  name: 'NamingMode',
  description: 'NAMED: paid to whoever is on the roll. APPLIED: somebody applies.',
})
export const StackingEffect = { ALLOW: 'ALLOW', WARN: 'WARN', BLOCK: 'BLOCK' } as const
registerEnumType(StackingEffect, {
  name: 'StackingEffect',
  description: 'Whether two programmes may be paid to one student for one term.',
})

@Entity({ schema: 'subsidies', tableName: 'programme' })
@ObjectType({ description: 'A government programme. Region 00 is the whole country.' })
@Directive('@key(fields: "code")')
export class Programme {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Short code, such as CE_LIVING.' })
  code!: string
  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What English pages call it; null where nobody wrote it.' })
  english!: string | null
  @Property({ type: 'text' })
  @Field({ description: 'What kind of body pays it.' })
  payer!: string
  @Property({ type: 'text' })
  @Field(() => AidForm, { description: 'Money, or a waiver of what the school charges.' })
  form!: AidForm
  @Property({ type: 'text' })
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Property({ type: 'text' })
  @Field(() => RegionCode, { description: 'Where it holds; 00 is the whole country.' })
  region!: string
  @Property({ type: 'text[]' })
  @Field(() => [Stage], { description: 'Stages it reaches.' })
  stages!: Stage[]
  @Property({ type: 'text[]' })
  @Field(() => [Category], { description: 'Categories it reaches.' })
  categories!: Category[]
  @Property({ type: 'text' })
  @Field(() => PayableAt, { description: 'Who pays: the county of the school or the home county.' })
  payableAt!: keyof typeof PayableAt
  @Property({ type: 'text' })
  censusAutumn!: string
  @Property({ type: 'text' })
  censusSpring!: string
  @Property({ type: 'text[]' })
  @Field(() => [EnrolmentStatus], { description: 'Statuses on the census day that are entitled.' })
  enrolmentStatuses!: EnrolmentStatus[]
  @Property({ type: 'text' })
  payByAutumn!: string
  @Property({ type: 'text' })
  payBySpring!: string
  @Property({ type: 'boolean' })
  @Field({ description: 'Whether a move within the term changes the amount.' })
  prorated!: boolean
  @Property({ type: 'text' })
  @Field(() => ProgrammePeriod, { description: 'What one payment is for.' })
  per!: keyof typeof ProgrammePeriod
  @Property({ type: 'text' })
  openingAutumn!: string
  @Property({ type: 'text' })
  openingSpring!: string
  @Property({ type: 'text', nullable: true })
  @Field(() => Term, { nullable: true, description: 'First term it is paid; null: no bound.' })
  fromTerm!: string | null
  @Property({ type: 'text', nullable: true })
  @Field(() => Term, { nullable: true, description: 'Last term it is paid; null: no bound.' })
  untilTerm!: string | null
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Document that founds it.' })
  source!: string | null
  @Property({ type: 'text' })
  @Field({ description: 'Whose account it is paid to: STUDENT, or FAMILY (the student or a guardian on record).' })
  payee!: string
  @Property({ type: 'boolean' })
  @Field({ description: 'Whether a household whose risk is cleared on the opening day no longer counts as monitored.' })
  endsWithRisk!: boolean
  @Property({ type: 'text' })
  @Field(() => NamingMode, { description: 'Named from the roll, or applied for.' })
  mode!: keyof typeof NamingMode
}

@ObjectType({
  description:
    'What one student is due for one term. The newest one in force at the term, for the narrowest region, wins.',
})
export class Standard {
  programmeCode!: string
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => Boolean, { nullable: true, description: 'For boarders, for day students, or (null) for both.' })
  boarder!: boolean | null
  @Field(() => String, {
    nullable: true,
    description: 'Recognised hardship that it is for; null is the standard without tiers.',
  })
  tier!: string | null
  @Field(() => [Category], {
    nullable: true,
    description: 'Only for children of one of these; null: of any that the programme reaches.',
  })
  categories!: Category[] | null
  @Field(() => Yuan, { description: 'Yuan a term.' })
  amountPerTerm!: bigint
  @Field(() => RegionCode, { description: 'Where it holds.' })
  region!: string
  @Field(() => Term, { description: 'First term it holds.' })
  fromTerm!: string
  @Field(() => Term, { nullable: true, description: 'Last term it holds; null: until a newer one.' })
  untilTerm!: string | null
  @Field({ description: 'Document that sets it.' })
  source!: string
}

@ObjectType({ description: 'How two programmes stack for one student and term.' })
export class StackingRule {
  programmeCode!: string
  otherCode!: string
  @Field({ description: 'Where they exclude each other: whether this programme gives way, or the other one does.' })
  givesWay!: boolean
  @Field(() => StackingEffect, { description: 'ALLOW, WARN or BLOCK.' })
  effect!: keyof typeof StackingEffect
  @Field(() => RegionCode, { description: 'Where it holds.' })
  region!: string
  @Field({ description: 'Document that sets it.' })
  source!: string
}
