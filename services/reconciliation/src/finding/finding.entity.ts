import { Bilingual } from '@dianming/shared/subgraph/bilingual'
import type { EnrolmentStatus } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const FindingKind = mirror('GAP', 'OVERLAP')
export const FindingRule = mirror(
  'NOT_PAID',
  'UNDERPAID',
  'RETURNED_NOT_REISSUED',
  'PAID_BEFORE_NOT_NOW',
  'ADVANCE_NOT_TRUED_UP',
  'NOT_IN_SCHOOL',
  'UNRESOLVED_MATCH',
  'DUPLICATE_PAYMENT',
  'EXCLUSIVE_PROGRAMMES',
  'SAME_PURPOSE',
  'NOT_ENROLLED_PAID',
  'OUTSIDE_STAGE',
  'TWO_RATES',
  'SHARED_ACCOUNT',
  'DUPLICATE_REGISTRY',
  'OVERPAID',
  'RETURN_CONTRADICTED',
  'GIFT_UNCONFIRMED',
  'NEED_UNMET',
  'VOUCHER_UNUSED',
  'FUNDS_UNUSED',
  'UNPAIRED',
  'PAIRING_SILENT',
  'DIFFICULTY_OVERDUE',
  'COMFORT_TWICE',
  'HOME_TEACHING_SHORT',
  'TRAINING_ALLOWANCE_TWICE',
)
export const Severity = mirror('INFO', 'WARN', 'BLOCK')
export const FindingStatus = mirror('OPEN', 'CONFIRMED', 'DISMISSED', 'DISPUTED', 'SETTLED')
export const Verdict = mirror('CONFIRM', 'DISMISS')
export const FindingGrouping = mirror('RULE', 'SCHOOL', 'BATCH', 'CAUSE')
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'GAP: something is missing. OVERLAP: something is doubled.',
})
registerEnumType(FindingRule, {
  name: 'FindingRule',
  description:
    'What was found. Looked for now: NOT_PAID, UNDERPAID, RETURNED_NOT_REISSUED, NOT_IN_SCHOOL, UNRESOLVED_MATCH, DUPLICATE_PAYMENT, EXCLUSIVE_PROGRAMMES, SAME_PURPOSE, NOT_ENROLLED_PAID, DUPLICATE_REGISTRY, RETURN_CONTRADICTED; in giving, by school or donation: GIFT_UNCONFIRMED (delivered 30 days ago), NEED_UNMET (60 days, nobody took it on), VOUCHER_UNUSED (handed out 30 days ago, of givers who report activations), FUNDS_UNUSED (something left after 180 days); of people who help, by school or team: UNPAIRED (of categories that the county pairs), PAIRING_SILENT (90 days), DIFFICULTY_OVERDUE, COMFORT_TWICE (a visit’s money and a gift), HOME_TEACHING_SHORT (lessons), TRAINING_ALLOWANCE_TWICE.',
})
registerEnumType(Severity, { name: 'Severity', description: 'How pressing it is.' })
registerEnumType(FindingStatus, {
  name: 'FindingStatus',
  description:
    'OPEN: nobody decided. CONFIRMED, DISMISSED: everyone who decided says so. DISPUTED: two organisations disagree. What is settled is no longer found.',
})
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'CONFIRM: it is so. DISMISS: it is rightly so, nothing to mend.',
})
registerEnumType(FindingGrouping, {
  name: 'FindingGrouping',
  description: 'By rule, by school, by payment batch, or by cause (rule and programme).',
})

@ObjectType({ description: 'What one organisation decided about a finding. Of another county only that it decided.' })
export class Decision {
  @Field({ description: 'Who, as the sign-in names them; empty for another county.' })
  by!: string
  @Field({ description: 'For which organisation; 另一区县 for another county.' })
  organisation!: string
  @Field(() => Verdict, { description: 'What was decided.' })
  verdict!: keyof typeof Verdict
  @Field({ description: 'Why; empty for another county.' })
  reason!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it counts; null: for good.' })
  until!: string | null
  @Field(() => Date, { description: 'When.' })
  at!: Date
}

/** A record as the view hands it out, already masked. */
export interface FindingRecord {
  id: string
  channel: string
  form: string
  purpose: string
  title: string
  english: string | null
  giver: string
  amount: string | null
  quantity: number | null
  unit: string | null
  term: string
  on: string | null
  status: string
  viaHousehold: boolean
  sourceType: string | null
}

/** What a rule's view says beside the records; amounts in fen. */
export interface FindingDetail {
  due?: number
  paid?: number
  programmeName?: string
  count?: number
  age?: number | null
  source?: string
  status?: string
  census?: string
  item?: string
  itemEnglish?: string
  giver?: string
  title?: string
  /** day of the oldest */
  since?: string
  leftFen?: number | null
  leftQuantity?: number | null
  unit?: string | null
  schools?: { name: string; permanent: boolean; status: EnrolmentStatus }[]
}

@ObjectType({
  description:
    'Found, never stored: worked out from the records as they are now. Seen by the school and the education bureau of the student (or of the school, where it is of no student), by whoever made one of its records, and by a register’s bureau where its register is a party; a record of another county shows as 另一区县.',
})
@Directive('@key(fields: "id")')
export class Finding {
  key!: string
  personKey!: Buffer | null
  studentId!: string | null
  schoolId!: string | null
  entryId!: string | null
  detail!: FindingDetail
  ruleName!: string
  ruleEnglish!: string
  programmeEnglish!: string | null
  words!: [chinese: string, english: string, chineseAdvice: string, englishAdvice: string]
  loadedRecords!: FindingRecord[] | null

  @Field(() => ID, {
    description: 'Names rule, child, term and the records as they are; changed records are another finding.',
  })
  id!: string
  @Field(() => FindingKind, { description: 'Gap or overlap.' })
  kind!: keyof typeof FindingKind
  @Field(() => FindingRule, { description: 'Which rule found it.' })
  rule!: keyof typeof FindingRule
  @Field(() => Severity, { description: 'How pressing it is.' })
  severity!: keyof typeof Severity
  @Field(() => Term, {
    description:
      'Term of the benefit; of a standing finding (registry, roll) the term asked for, else the current one.',
  })
  term!: string
  @Field(() => String, { nullable: true, description: 'Code of the programme, or purpose of a gift or need.' })
  programme!: string | null
  @Field(() => Yuan, { nullable: true, description: 'Yuan missing or too much; null where nothing is priced.' })
  amountAtStake!: bigint | null
  @Field(() => FindingStatus, { description: 'What people decided about it.' })
  status!: keyof typeof FindingStatus
}

export const FindingConnection = connectionOf(() => Finding, 'Finding')

@ObjectType({ description: 'Findings counted together; no person in it.' })
export class FindingGroup {
  @Field({ description: 'What they share: rule, code of the school, batch, or rule and programme; empty for none.' })
  key!: string
  @Field({ description: 'The same in words, Chinese and English.' })
  name!: string
  @Field(() => Bilingual, { description: 'The same, each language by itself.' })
  nameText!: Bilingual
  @Field(() => FindingKind, { nullable: true, description: 'Gap or overlap, where all are the same.' })
  kind!: keyof typeof FindingKind | null
  @Field(() => FindingRule, { nullable: true, description: 'Rule, where all are the same.' })
  rule!: keyof typeof FindingRule | null
  @Field(() => Int, { description: 'How many findings.' })
  findings!: number
  @Field(() => Int, { description: 'Of how many children.' })
  persons!: number
  @Field(() => Yuan, { description: 'Yuan missing or too much.' })
  amountAtStake!: bigint
  @Field({
    description:
      'Whether the figures are withheld and stand at 0: fewer than five children, for whoever may not see persons.',
  })
  withheld!: boolean
}
