import { AidForm } from '@dianming/shared/subgraph/enums'
import { CalendarDate, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const PaymentStatus = {
  PLANNED: 'PLANNED',
  SENT: 'SENT',
  CONFIRMED: 'CONFIRMED',
  RETURNED: 'RETURNED',
  REISSUED: 'REISSUED',
  CLAWED_BACK: 'CLAWED_BACK',
  CANCELLED: 'CANCELLED',
} as const
registerEnumType(PaymentStatus, { name: 'PaymentStatus', description: 'Where a payment stands: its last event.' })

@ObjectType({ description: 'The student, whose registry is another service.' })
@Directive('@key(fields: "id")')
export class Student {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({
  description:
    'A payment by a bureau. Seen by the bureau that recorded it, and by whoever sees the student now; a register bureau sees programme, term and amount of what others paid.',
})
@Directive('@key(fields: "id")')
export class Payment {
  studentId!: string
  programmeCode!: string
  madeBy!: string
  batchId!: string | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field(() => Yuan, { description: 'Yuan; below zero where it asks back what was paid too much.' })
  amount!: bigint
  @Field(() => AidForm, { description: 'Money or waiver.' })
  form!: AidForm
  @Field(() => PaymentStatus, { description: 'Its last event.' })
  status!: keyof typeof PaymentStatus
  @Field({ description: 'Who paid, as the file says (发放单位); 其他单位 for those who may not know.' })
  payer!: string
  @Field({ description: '流水号, unique within its payer; empty for those who may not know.' })
  serial!: string
  @Field(() => String, { nullable: true, description: '发放渠道, such as 社保卡.' })
  method!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day it was paid.' })
  paidOn!: string | null
  @Field(() => String, { nullable: true, description: 'Why it came back.' })
  returnReason!: string | null
  @Field(() => String, { nullable: true, description: '备注 of the file.' })
  note!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Last four digits of the account; for its school and education bureau.',
  })
  accountLastFour!: string | null
  @Field({ description: 'Whether it pays again what came back (补发).' })
  reissue!: boolean
}
