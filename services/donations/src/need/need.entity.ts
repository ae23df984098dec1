import { AidPurpose, Stage } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const NeedStatus = {
  OPEN: 'OPEN',
  RESERVED: 'RESERVED',
  PROMISED: 'PROMISED',
  MET: 'MET',
  WITHDRAWN: 'WITHDRAWN',
  NOT_NEEDED: 'NOT_NEEDED',
} as const
registerEnumType(NeedStatus, {
  name: 'NeedStatus',
  description:
    'Where a need stands: OPEN, RESERVED by a partner, PROMISED by a gift that has not arrived, MET by one that has; WITHDRAWN; NOT_NEEDED: asked, and there is one.',
})
export const NeedReason = { NONE: 'NONE', BROKEN: 'BROKEN', SHARED: 'SHARED', LOST: 'LOST' } as const
registerEnumType(NeedReason, {
  name: 'NeedReason',
  description:
    'Why it is missing: there never was one, it broke, it is shared with others, it was lost. BROKEN and LOST pass though the child was given one.',
})

@ObjectType({ description: 'What is in the way of a child or a household.' })
@Directive('@key(fields: "id")')
export class Difficulty {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({
  description:
    'What one child, or its household together, is missing (需求), as its school asked (摸底). Seen by the school and the education bureau of the child.',
})
export class NeedRecord {
  studentId!: string
  itemCode!: string | null
  giftId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => Float, { description: 'How many.' })
  quantity!: number
  @Field(() => Yuan, { nullable: true, description: 'How much money; of money alone.' })
  amount!: bigint | null
  @Field(() => NeedReason, { description: 'Why it is missing.' })
  reason!: keyof typeof NeedReason
  @Field(() => String, { nullable: true, description: 'A word of the school, at most 200 characters.' })
  note!: string | null
  @Field(() => NeedStatus, { description: 'Its last event.' })
  status!: keyof typeof NeedStatus
  @Field(() => CalendarDate, { description: 'Day on which it was asked.' })
  recordedOn!: string
  @Field(() => Stage, { description: 'Stage of the child.' })
  stage!: Stage
  @Field(() => RegionCode, { description: 'Where the child is.' })
  region!: string
  @Field({ description: 'Whether the household has it together, so that one answer is for all its children.' })
  isOfHousehold!: boolean
}
export const NeedRecordConnection = connectionOf(() => NeedRecord, 'NeedRecord')

@ObjectType({
  description:
    'What is still missing of one thing (需求组), without naming anyone: towns of five children or more, smaller ones merged. Published once a day; figures move only where no two days differ by one to four children. Seen by partners whom the county admitted, by its education bureau and the auditor.',
})
@Directive('@key(fields: "id")')
export class Need {
  itemCode!: string | null

  @Field(() => ID, { description: 'Its id, the same from day to day.' })
  id!: string
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => Stage, { nullable: true, description: 'Stage of the children; null for several.' })
  stage!: Stage | null
  @Field(() => RegionCode, { description: 'County, or the town where its code is known.' })
  region!: string
  @Field(() => String, {
    nullable: true,
    description: 'Name of the town, or its code; null for the rest of the county.',
  })
  town!: string | null
  @Field(() => Int, { description: 'Children, never fewer than five; reserved and promised ones among them.' })
  persons!: number
  @Field(() => Yuan, { nullable: true, description: 'Yuan missing; of money alone.' })
  amountMissing!: bigint | null
  @Field(() => Int, { description: 'Of them reserved or promised, in steps of five.' })
  reserved!: number
  @Field(() => CalendarDate, { description: 'Day of these figures.' })
  published!: string
}
export const NeedConnection = connectionOf(() => Need, 'Need')

@ObjectType({ description: 'How the needs of one thing stand in a town or at a school.' })
export class NeedCount {
  itemCode!: string | null

  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => String, { nullable: true, description: 'Name or code of the town; null by school.' })
  town!: string | null
  @Field(() => String, { nullable: true, description: 'Name of the school; null by town.' })
  school!: string | null
  @Field(() => String, { nullable: true, description: '学校标识码; null by town.' })
  schoolCode!: string | null
  @Field(() => Int, { description: 'Asked (摸底人数); a household’s thing once.' })
  asked!: number
  @Field(() => Int, { description: 'Missing, and nobody’s yet.' })
  open!: number
  @Field(() => Int, { description: 'Reserved by a partner.' })
  reserved!: number
  @Field(() => Int, { description: 'Promised.' })
  promised!: number
  @Field(() => Int, { description: 'Met.' })
  met!: number
  @Field(() => Int, { description: 'Said to have one.' })
  there!: number
}
