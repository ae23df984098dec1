import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'

export const GiftRequestStatus = { ASKED: 'ASKED', MATCHED: 'MATCHED', DECLINED: 'DECLINED' } as const
export type GiftRequestStatus = keyof typeof GiftRequestStatus
registerEnumType(GiftRequestStatus, {
  name: 'GiftRequestStatus',
  description:
    'ASKED: 已转学校确认, for every row alike. MATCHED: the school said which child; there is a gift. DECLINED.',
})

@ObjectType({
  description:
    'A row of a giver’s list that names a child without its code: it waits for the school. The giver sees what it wrote and how it ended; the school and the education bureau of the county match it to a child, or decline.',
})
export class GiftRequest {
  giftId!: string | null
  schoolId!: string | null
  nameKey!: string
  registryDigest!: Buffer | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => GiftRequestStatus, { description: 'Where it stands.' })
  status!: GiftRequestStatus
  @Field({ description: 'Who gives.' })
  giver!: string
  @Field({ description: 'The child’s name, as the giver writes it.' })
  name!: string
  @Field({ description: 'The school, as the giver writes it.' })
  school!: string
  @Field(() => RegionCode, { description: 'County of the list.' })
  region!: string
  @Field(() => AidForm, { description: 'Money, goods, service or waiver.' })
  form!: AidForm
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field({ description: 'What it is, in words.' })
  title!: string
  @Field(() => Yuan, { nullable: true, description: 'Value in yuan; null when nobody priced it.' })
  amount!: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity!: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit!: string | null
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the giver says it was given.' })
  givenOn!: string | null
  @Field(() => String, { nullable: true, description: 'A word of the school to the giver.' })
  note!: string | null
  @Field(() => Date, { description: 'When the list came.' })
  askedAt!: Date
  @Field(() => Date, { nullable: true, description: 'When the school said something.' })
  decidedAt!: Date | null
}

export const GiftRequestConnection = connectionOf(() => GiftRequest, 'GiftRequest')
