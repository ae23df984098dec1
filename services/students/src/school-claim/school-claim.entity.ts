import { connectionOf } from '@dianming/shared/subgraph/page'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const SchoolClaimStatus = { ASKED: 'ASKED', GRANTED: 'GRANTED', REFUSED: 'REFUSED' } as const
export type SchoolClaimStatus = keyof typeof SchoolClaimStatus
registerEnumType(SchoolClaimStatus, {
  name: 'SchoolClaimStatus',
  description: 'ASKED: waits for the platform. GRANTED: the school is this county’s now. REFUSED.',
})

@ObjectType({
  description:
    'A county named a school in its registry whose code stands under another county. Seen by the county that claims it, which learns nothing of the other, and by the platform, which decides.',
})
export class SchoolClaim {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: '学校标识码.' })
  code!: string
  @Field({ description: 'Name as the claiming county writes it.' })
  name!: string
  @Field(() => RegionCode, { description: 'County that claims it.' })
  region!: string
  @Field({ description: 'Bureau that claims it.' })
  claimedBy!: string
  @Field(() => Date, { description: 'When its file came.' })
  claimedAt!: Date
  @Field(() => SchoolClaimStatus, { description: 'Where it stands.' })
  status!: SchoolClaimStatus
  @Field(() => RegionCode, { nullable: true, description: 'County that holds the code; for the platform.' })
  heldRegion!: string | null
  @Field(() => String, { nullable: true, description: 'Name under which it is held; for the platform.' })
  heldName!: string | null
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null
}

export const SchoolClaimConnection = connectionOf(() => SchoolClaim, 'SchoolClaim')
