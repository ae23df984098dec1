import { AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const ReservationStatus = { HELD: 'HELD', GIVEN: 'GIVEN', RELEASED: 'RELEASED', EXPIRED: 'EXPIRED' } as const
registerEnumType(ReservationStatus, {
  name: 'ReservationStatus',
  description:
    'HELD: the children are kept for the partner. GIVEN: all, or some before it ended, have a gift. RELEASED: given up. EXPIRED: its days are over.',
})

@ObjectType({
  description:
    'Children whose need a partner took on itself for some days (认领). Its cards are seen by the partner while it lasts, and of what it gave on it after; the county’s education bureau sees that there is one.',
})
@Directive('@key(fields: "id")')
export class Reservation {
  groupId!: string
  itemCode!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => RegionCode, { description: 'The county.' })
  region!: string
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => Int, { description: 'How many children.' })
  quantity!: number
  @Field(() => ReservationStatus, { description: 'Where it stands.' })
  status!: keyof typeof ReservationStatus
  @Field(() => Date, { description: 'When it ends by itself: the end of a day in China.' })
  expiresAt!: Date
  @Field({ description: 'Whether it may be held longer: once.' })
  mayExtend!: boolean
  @Field(() => Date, { description: 'When it was made.' })
  reservedAt!: Date
  @Field({ description: 'Name of the partner.' })
  partnerName!: string
  @Field({ description: 'Whether it is the caller’s own.' })
  isOwn!: boolean
}
export const ReservationConnection = connectionOf(() => Reservation, 'Reservation')
