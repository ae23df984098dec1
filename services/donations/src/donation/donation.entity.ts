import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const DonationWaiting = { USE: 'USE', RECEIPT: 'RECEIPT' } as const
registerEnumType(DonationWaiting, {
  name: 'DonationWaiting',
  description:
    'What a donation waits for. USE: something is left 180 days after it came. RECEIPT: it came from a donor 30 days ago, who neither had a receipt nor waived it.',
})

@ObjectType({
  description:
    'What a partner puts in: money, goods or service, with what it is meant for. Seen by its giver, by who recorded it, and by whoever sees a gift of it.',
})
@Directive('@key(fields: "id")')
export class Donation {
  partnerId!: string
  passedOnFromId!: string | null
  givenFen!: bigint
  usedFen!: bigint
  leftQuantityKept!: number | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => AidForm, { description: 'Money, goods, service or waiver.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is meant for; the purpose binds.' })
  purpose!: AidPurpose
  @Field({ description: 'What it is, in words.' })
  title!: string
  @Field(() => Yuan, {
    nullable: true,
    description: 'Value in yuan; null when nobody priced it, or when only its gifts are known.',
  })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many; null when only its gifts are known.' })
  quantity!: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null
  @Field(() => CalendarDate, {
    description: 'Day it was received; for a donation read from a gift file the day of its first gift.',
  })
  receivedOn!: string
  @Field(() => String, { nullable: true, description: 'Number of the receipt.' })
  receiptNumber!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'The donor from whom a charity had it, as the receipt names it; null: its own.',
  })
  receivedFrom!: string | null
  @Field({ description: 'Whether the donor wants not to be named to the public.' })
  anonymous!: boolean
  @Field(() => String, { nullable: true, description: 'Who wrote the receipt.' })
  receiptHandler!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day of the receipt.' })
  receiptOn!: string | null
  @Field({ description: 'Whether the donor wanted no receipt.' })
  receiptWaived!: boolean
  @Field(() => String, { nullable: true, description: 'Number of the donation agreement.' })
  agreementNumber!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was closed; nothing was left then.' })
  closedOn!: string | null
}

@ObjectType({
  description:
    'Whom a donation reached, those that it was handed on as included; a gift to a household reaches each of its children. For its giver.',
})
export class Reached {
  @Field(() => Int, { description: '人数: children, each once.' })
  persons!: number
  @Field(() => Int, { description: '人次: gifts to children and households that arrived.' })
  personTimes!: number
  @Field(() => Yuan, { description: 'Priced value of those gifts.' })
  amount!: bigint
}

export const DonationConnection = connectionOf(() => Donation, 'Donation')
