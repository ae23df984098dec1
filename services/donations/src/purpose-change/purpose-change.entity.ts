import { AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const PurposeBasis = { DONOR_CONSENT: 'DONOR_CONSENT', PLAN_FILED: 'PLAN_FILED' } as const
registerEnumType(PurposeBasis, {
  name: 'PurposeBasis',
  description:
    'What a change of purpose rests on (慈善法 56): the donor’s consent, or the filed plan of a public fundraiser.',
})
export const PurposeChangeStatus = {
  PROPOSED: 'PROPOSED',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const
registerEnumType(PurposeChangeStatus, { name: 'PurposeChangeStatus', description: 'Where a change of purpose stands.' })

@ObjectType({
  description:
    'A change of what is left of a donation to another purpose (用途变更); gifts keep the purpose that they were given for. Seen by the giver, by the partner from whom it first came, and by the auditor.',
})
export class PurposeChange {
  donationId!: string
  partnerId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => AidPurpose, { description: 'What it was meant for.' })
  from!: AidPurpose
  @Field(() => AidPurpose, { description: 'What it shall be for.' })
  to!: AidPurpose
  @Field(() => PurposeBasis, { description: 'What it rests on.' })
  basis!: keyof typeof PurposeBasis
  @Field(() => String, { nullable: true, description: 'The donor’s letter, or the filing.' })
  reference!: string | null
  @Field({ description: 'Why.' })
  reason!: string
  @Field(() => PurposeChangeStatus, { description: 'Where it stands.' })
  status!: keyof typeof PurposeChangeStatus
  @Field(() => String, { nullable: true, description: 'A word of who decided.' })
  note!: string | null
  @Field(() => Date, { description: 'When it was asked for.' })
  proposedAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
  @Field({ description: 'Whether the caller is the one from whom it first came, who decides.' })
  isMine!: boolean
}
export const PurposeChangeConnection = connectionOf(() => PurposeChange, 'PurposeChange')
