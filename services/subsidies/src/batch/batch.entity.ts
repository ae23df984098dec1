import { AidForm } from '@dianming/shared/subgraph/enums'
import { CalendarDate, RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { BatchAct, transitionsOf } from './batch-states.js'

export const BatchKind = {
  REGULAR: 'REGULAR',
  ADVANCE: 'ADVANCE',
  TOP_UP: 'TOP_UP',
  REISSUE: 'REISSUE',
  CLAWBACK: 'CLAWBACK',
} as const
export type BatchKind = keyof typeof BatchKind
registerEnumType(BatchKind, {
  name: 'BatchKind',
  description:
    'REGULAR: all that is due and not paid. ADVANCE (预拨): before the term, by last term’s list. TOP_UP: what an advance left open. REISSUE: what the bank returned, again. CLAWBACK: what was paid too much, with its amounts below zero.',
})
export const BatchStatus = {
  DRAFT: 'DRAFT',
  REVIEWED: 'REVIEWED',
  PUBLICISED: 'PUBLICISED',
  APPROVED: 'APPROVED',
  SENT: 'SENT',
  SETTLED: 'SETTLED',
  CANCELLED: 'CANCELLED',
} as const
export type BatchStatus = keyof typeof BatchStatus
registerEnumType(BatchStatus, {
  name: 'BatchStatus',
  description:
    'DRAFT, REVIEWED, PUBLICISED (公示), APPROVED, SENT to the bank, SETTLED when every payment has ended, CANCELLED before it was sent.',
})
registerEnumType(BatchAct, {
  name: 'BatchAct',
  description:
    'REVIEW (复核), PUBLICISE (公示), APPROVE (批准), RETURN (退回修改), SEND to the bank (发送), SETTLE (结清) and CANCEL (取消): the mutations of the same names.',
})
export const LeftOutReason = {
  NOT_CHECKED: 'NOT_CHECKED',
  DISPUTED: 'DISPUTED',
  NO_PAYEE: 'NO_PAYEE',
  PAYEE_NOT_STUDENT: 'PAYEE_NOT_STUDENT',
  NO_LONGER_DUE: 'NO_LONGER_DUE',
} as const
registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description:
    'Why a child that is due is not in a batch: its school has not checked the list, or disputes the child; there is no account; the account is not the student’s own as the programme wants; what came back is no longer due.',
})

@ObjectType({ description: 'Children that are due and not in the batch, for one reason.' })
export class LeftOut {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason!: keyof typeof LeftOutReason
  @Field(() => Int, { description: 'How many payments.' })
  persons!: number
  @Field(() => Yuan, { description: 'Yuan that they are due.' })
  amount!: bigint
}

@ObjectType({ description: 'One step of a batch, by whom and when.' })
export class BatchStep {
  @Field(() => BatchStatus, { description: 'What it became.' })
  status!: BatchStatus
  @Field({ description: 'Organisation that did it.' })
  organisation!: string
  @Field({ description: 'Who did it, as the sign-in names them.' })
  by!: string
  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason!: string | null
  @Field(() => Date, { description: 'When.' })
  at!: Date
}

@ObjectType({ description: 'What a batch pays in one school (or town) and stage.' })
export class BatchLine {
  @Field({ description: 'The school, or the town.' })
  place!: string
  @Field({ description: 'Stage in words.' })
  stage!: string
  @Field(() => Int, { description: '人数: children, each once.' })
  persons!: number
  @Field(() => Int, { description: '人次: payments.' })
  times!: number
  @Field(() => Yuan, { description: 'Yuan.' })
  amount!: bigint
}
export const BatchLinesBy = { SCHOOL: 'SCHOOL', TOWN: 'TOWN' } as const
registerEnumType(BatchLinesBy, { name: 'BatchLinesBy', description: 'By what a batch is summed, beside the stage.' })

@ObjectType({
  description:
    'Payments that go together, from draft to the last answer of the bank. Seen by the education bureau of its region, and by schools whose children stand in it.',
})
@Directive('@key(fields: "id")')
export class Batch {
  originId!: string | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'Its number, unique: region, term, and which one.' })
  number!: string
  @Field(() => BatchKind, { description: 'What it pays.' })
  kind!: BatchKind
  @Field(() => AidForm, { description: 'Money, or waivers of what schools charge.' })
  form!: AidForm
  @Field(() => Term, { description: 'Term it pays for.' })
  term!: string
  @Field(() => RegionCode, { description: 'County that pays.' })
  region!: string
  @Field(() => [String], { description: 'Codes of its programmes.' })
  programmes!: string[]
  @Field(() => BatchStatus, { description: 'Where it stands.' })
  status!: BatchStatus
  @Field(() => [BatchAct], {
    description: 'What its state allows next; roles, objections and the days of its notice are asked when it is done.',
  })
  get nextSteps(): BatchAct[] {
    return transitionsOf(this).map(({ act }) => act)
  }
  @Field(() => Int, { description: '人数: children in it, each once.' })
  persons!: number
  @Field(() => Int, { description: '人次: its payments.' })
  times!: number
  @Field(() => Yuan, { description: 'Yuan, all its payments; below zero where it asks money back.' })
  amount!: bigint
  @Field(() => Yuan, { description: 'Yuan that arrived (CONFIRMED).' })
  paidAmount!: bigint
  @Field(() => Yuan, { description: 'Yuan that the bank sent back, paid again since or not.' })
  returnedAmount!: bigint
  @Field(() => Yuan, { description: 'Yuan not sent yet, or of which the bank has said nothing.' })
  outstandingAmount!: bigint
  @Field(() => Int, {
    description: 'Payments that came back and are neither paid again nor given up; it is not settled before.',
  })
  returnedOpen!: number
  @Field(() => [LeftOut], { description: 'Who is due and not in it, as it was drafted; empty for a school.' })
  leftOut!: LeftOut[]
  @Field(() => CalendarDate, { nullable: true, description: 'First day of its public notice (公示).' })
  noticeFrom!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of its public notice; approved after it.' })
  noticeUntil!: string | null
  @Field(() => Int, { description: 'Grows with every step; give it back as expectedVersion to notice another’s.' })
  version!: number
  @Field({ description: 'Who drafted it; somebody else approves it.' })
  draftedBy!: string
  @Field(() => Date, { description: 'When it was drafted.' })
  createdAt!: Date
}
