import { connectionOf } from '@dianming/shared/subgraph/page'
import { Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'What one funder has in a gift of several (出资份额). Seen with the gift, and by the one whose money it is.',
})
export class FunderShare {
  giftId!: string
  donationId!: string
  partnerId!: string

  @Field(() => Yuan, { nullable: true, description: 'Its part in yuan; null when nobody priced the gift.' })
  amount!: bigint | null
  @Field(() => Int, { description: 'Its parts of all parts.' })
  parts!: number
}

@ObjectType({
  description:
    'What of a donation its giver lets another use: as a share in the other’s gifts, or to hand on. Seen by the two.',
})
export class ShareOffer {
  donationId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: '统一社会信用代码 of the one who may use it.' })
  toUscc!: string
  @Field(() => Yuan, { nullable: true, description: 'Up to so much; null: of money as much as is left.' })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'Up to so many; null: as many as are left.' })
  quantity!: number | null
  @Field(() => Yuan, { description: 'Of it used.' })
  usedAmount!: bigint
  @Field(() => Float, { description: 'Of it used.' })
  usedQuantity!: number
  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt!: Date | null
}
export const ShareOfferConnection = connectionOf(() => ShareOffer, 'ShareOffer')
