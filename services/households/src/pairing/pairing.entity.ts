import { AidPurpose } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

@ObjectType({ description: 'A student of the registry.' })
@Directive('@key(fields: "id")')
export class Student {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

export const UnpairedConnection = connectionOf(() => Student, 'Unpaired')

export const PairingEndReason = {
  LEFT: 'LEFT',
  MOVED: 'MOVED',
  CHILD_LEFT: 'CHILD_LEFT',
  DONE: 'DONE',
  WRONG: 'WRONG',
} as const
export type PairingEndReason = keyof typeof PairingEndReason
registerEnumType(PairingEndReason, {
  name: 'PairingEndReason',
  description:
    'Why a pairing ended: the helper left (离岗), was moved to others (调整), the child left (学生离校), it is done (期满), it was entered by mistake (误登).',
})

@ObjectType({
  description:
    '结对帮扶: a helper bound to a household or one student. Seen by its helper while it is open, and by the school and the bureaus that see the child or the household.',
})
@Directive('@key(fields: "id")')
export class Pairing {
  helperId!: string
  householdId!: string | null
  studentId!: string | null
  takesOverFromId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => [AidPurpose], { description: 'What the help is for.' })
  purposes!: AidPurpose[]
  @Field(() => CalendarDate, { description: 'First day.' })
  from!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while it is open.' })
  until!: string | null
  @Field(() => PairingEndReason, { nullable: true, description: 'Why it ended.' })
  endReason!: PairingEndReason | null
  @Field({ description: 'The child or the head of the household as 李**: all that a helper reads of a name.' })
  maskedName!: string
  @Field(() => String, { nullable: true, description: 'Village of the household, or school of the child.' })
  place!: string | null
  @Field(() => String, { nullable: true, description: '乡镇 of the household.' })
  town!: string | null
  @Field(() => RegionCode, { description: 'Where the household or the child is.' })
  region!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day of the newest visit.' })
  lastVisitOn!: string | null
}
export const PairingConnection = connectionOf(() => Pairing, 'Pairing')
