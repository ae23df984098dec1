import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'

export const DonationUseKind = {
  HANDED_ON: 'HANDED_ON',
  RETURNED: 'RETURNED',
  ADMIN_COST: 'ADMIN_COST',
  WRITTEN_OFF: 'WRITTEN_OFF',
} as const
registerEnumType(DonationUseKind, {
  name: 'DonationUseKind',
  description:
    'HANDED_ON: to another giver, whose donation it is now. RETURNED: to the donor. ADMIN_COST: spent on the work itself. WRITTEN_OFF: lost or spoilt.',
})

@ObjectType({
  description: 'What left a donation otherwise than as a gift (款物去向). Seen by its giver.',
})
export class DonationUse {
  donationId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => DonationUseKind, { description: 'What became of it.' })
  kind!: keyof typeof DonationUseKind
  @Field(() => Yuan, { nullable: true, description: 'How much; null when nobody priced it.' })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many, in the donation’s unit.' })
  quantity!: number | null
  @Field(() => CalendarDate, { description: 'Day.' })
  on!: string
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null
  @Field(() => String, { nullable: true, description: 'Document that proves it.' })
  document!: string | null
}
