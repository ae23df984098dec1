import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const GiftStatus = {
  PLEDGED: 'PLEDGED',
  DELIVERED: 'DELIVERED',
  CONFIRMED: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
  RETURNED: 'RETURNED',
} as const
registerEnumType(GiftStatus, {
  name: 'GiftStatus',
  description: 'Where a gift stands: its last event. RETURNED: it had arrived and went back.',
})

@ObjectType({ description: 'The student, whose registry is another service.' })
@Directive('@key(fields: "id")')
export class Student {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({ description: 'A register’s household, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Household {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'The school, whose registry is another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class School {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({
  description:
    'What one student, household, school or village got of a donation. Seen by its giver (who learns no name), by the school and the education bureau of the student now, and by who recorded it.',
})
@Directive('@key(fields: "id")')
export class Gift {
  donationId!: string
  studentId!: string | null
  householdId!: string | null
  schoolId!: string | null
  itemCode!: string | null
  /** the child for whom a caller that knows it by a code alone has a card */
  cardOf!: string | null
  isOwn!: boolean
  leadFen!: bigint | null
  leadParts!: number

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => AidForm, { description: 'Money, goods, service or waiver.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field({ description: 'What it is, in words.' })
  title!: string
  @Field({ description: 'Name of who gives.' })
  giver!: string
  @Field(() => Yuan, {
    nullable: true,
    description: 'Value in yuan; null when nobody priced it, and then counted as unpriced, never as 0.',
  })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Of a delivery to many whom nobody listed: how many of them are unnamed still; null for every other gift.',
  })
  unnamedCount!: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null
  @Field(() => RegionCode, { nullable: true, description: 'Village that it went to; null when it went to somebody.' })
  village!: string | null
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field(() => GiftStatus, { description: 'Its last event.' })
  status!: keyof typeof GiftStatus
  @Field(() => CalendarDate, { nullable: true, description: 'Day it was given.' })
  givenOn!: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which a promise ends that nobody has confirmed; its donation then holds it again.',
  })
  promisedUntil!: string | null
}

export const GiftConnection = connectionOf(() => Gift, 'Gift')
