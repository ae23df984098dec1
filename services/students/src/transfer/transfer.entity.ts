import { Stage } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const TransferStatus = {
  ASKED: 'ASKED',
  RELEASED: 'RELEASED',
  REFUSED: 'REFUSED',
  CONTESTED: 'CONTESTED',
  UNDONE: 'UNDONE',
} as const
export type TransferStatus = keyof typeof TransferStatus
registerEnumType(TransferStatus, {
  name: 'TransferStatus',
  description:
    'ASKED: waits for the county that holds the student. RELEASED: moved. REFUSED. CONTESTED: before the platform. UNDONE: taken back within thirty days.',
})

@ObjectType({ description: 'A school that a student was at before a transfer from a county of another house.' })
export class EarlierEnrolment {
  @Field({ description: 'Name of the school.' })
  school!: string
  @Field(() => Stage, { description: 'Stage there.' })
  stage!: Stage
  @Field(() => Int, { description: 'Grade there, within its stage.' })
  grade!: number
  @Field(() => CalendarDate, { description: 'First day.' })
  from!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it ended; null when it did not say.' })
  until!: string | null
}

@ObjectType({ description: 'What a student got before a transfer from a county of another house.' })
export class EarlierAid {
  @Field(() => CalendarDate, { nullable: true, description: 'Day; null when it did not say.' })
  on!: string | null
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field({ description: 'Who paid or gave it.' })
  giver!: string
  @Field({ description: 'Programme or thing.' })
  title!: string
  @Field(() => Yuan, { nullable: true, description: 'How much; null when nobody priced it.' })
  amount!: bigint | null
}

@ObjectType({
  description:
    'What came with a student from a county of another house, sealed for the one that asked: its schools and aid until then.',
})
export class TransferHistory {
  @Field({ description: 'Name there.' })
  name!: string
  @Field(() => [EarlierEnrolment], { description: 'Its schools, the oldest first.' })
  enrolments!: EarlierEnrolment[]
  @Field(() => [EarlierAid], { description: 'What it got, the oldest first.' })
  aid!: EarlierAid[]
}

@ObjectType({
  description:
    'A student whom one county asks of another (转学). The county that asks sees what it wrote and how it ended, whether or not there is such a student; the county that holds the student sees the student; the platform, once the two do not agree, neither name nor number.',
})
export class Transfer {
  studentId!: string | null
  toSchoolId!: string | null
  historyCipher!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => TransferStatus, { description: 'Where it stands.' })
  status!: TransferStatus
  @Field({ description: 'Whether the caller’s county asks; else it is asked, or decides.' })
  isOurs!: boolean
  @Field(() => String, { nullable: true, description: 'Name as the asking county writes it; null for the platform.' })
  name!: string | null
  @Field(() => String, { nullable: true, description: 'Last four characters of the 学籍号; null for the platform.' })
  registryLastFour!: string | null
  @Field({ description: 'Bureau that asks.' })
  askedBy!: string
  @Field(() => RegionCode, { description: 'County that asks.' })
  region!: string
  @Field(() => Date, { description: 'When it was asked.' })
  askedAt!: Date
  @Field(() => Stage, { description: 'Stage there.' })
  stage!: Stage
  @Field(() => Int, { description: 'Grade there.' })
  grade!: number
  @Field(() => CalendarDate, { description: 'First day there.' })
  on!: string
  @Field({ description: 'Why.' })
  reason!: string
  @Field(() => String, { nullable: true, description: 'Why the asking county took it to the platform.' })
  contestReason!: string | null
  @Field({ description: 'Whether the platform decided, or is to.' })
  isPlatform!: boolean
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null
  @Field(() => Date, { nullable: true, description: 'Until when either side may take it back; null when it may not.' })
  undoUntil!: Date | null
  @Field(() => Date, {
    nullable: true,
    description: 'From when on the asking county may take it to the platform; null when it may not.',
  })
  contestFrom!: Date | null
}

export const TransferConnection = connectionOf(() => Transfer, 'Transfer')
