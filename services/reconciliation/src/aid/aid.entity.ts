import { Bilingual, bilingual } from '@dianming/shared/subgraph/bilingual'
import { AidChannel, AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { createUnionType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const AidStatus = {
  DUE: 'DUE',
  PLEDGED: 'PLEDGED',
  PAID: 'PAID',
  CONFIRMED: 'CONFIRMED',
  RETURNED: 'RETURNED',
  CANCELLED: 'CANCELLED',
} as const
registerEnumType(AidStatus, {
  name: 'AidStatus',
  description: 'Where an aid stands: due, promised, paid or delivered, confirmed, returned, cancelled.',
})

@ObjectType({ description: 'A payment, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Payment {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'A gift, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Gift {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'What a student is due, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Entitlement {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'A visit with 慰问金, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Visit {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({
  description: 'Who helps a child, of another service; counted in totals as a service of each term with a visit.',
})
@Directive('@key(fields: "id", resolvable: false)')
class Pairing {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
export const AidSource = createUnionType({
  name: 'AidSource',
  description: 'The record that an aid stands for, in the service that owns it.',
  types: () => [Payment, Gift, Entitlement, Visit, Pairing] as const,
  resolveType: value => [Gift, Entitlement, Visit, Pairing].find(type => value instanceof type) ?? Payment,
})

@ObjectType({
  description:
    'One aid of any channel. A register bureau learns of a gift that there is one, its purpose and term; and of what others paid programme, term and amount.',
})
export class AidRecord {
  studentId!: string
  /** what the title is in English, where it is known */
  english!: string | null
  /** null: a record of another county */
  sourceType!: 'Payment' | 'Gift' | 'Entitlement' | 'Visit' | null

  @Field(() => ID, { description: 'Kind and id of the record.' })
  id!: string
  @Field(() => AidChannel, { description: 'Who stands behind it.' })
  channel!: AidChannel
  @Field(() => AidForm, { description: 'What it is made of.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field({ description: 'Programme or thing given.' })
  title!: string
  @Field(() => Bilingual, {
    description: 'The same, each language by itself; in English the Chinese one where nobody wrote another.',
  })
  get titleText(): Bilingual {
    return bilingual([this.title, this.english ?? this.title])
  }
  @Field({ description: 'Who paid or gave.' })
  giver!: string
  @Field(() => Yuan, { nullable: true, description: 'Value in yuan; null when nobody priced it.' })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity!: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day it was paid or given.' })
  on!: string | null
  @Field(() => AidStatus, { description: 'Where it stands.' })
  status!: keyof typeof AidStatus
  @Field({ description: 'Whether it came to the household and shows on each sibling.' })
  viaHousehold!: boolean
}

export const AidRecordConnection = connectionOf(() => AidRecord, 'AidRecord')

@ObjectType({
  description:
    'What came through one channel in one form. Loans are shown and never added to what was given; returned and cancelled aid is not counted.',
})
export class ChannelTotal {
  @Field(() => AidChannel, { description: 'The channel.' })
  channel!: AidChannel
  @Field(() => AidForm, { description: 'The form.' })
  form!: AidForm
  @Field(() => Int, { description: 'How many payments or gifts.' })
  count!: number
  @Field(() => Yuan, {
    description: 'Value of those that are priced; what nobody priced is counted apart and not in it.',
  })
  amount!: bigint
  @Field(() => Int, { description: 'How many of them nobody priced.' })
  unpriced!: number
}
