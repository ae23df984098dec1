import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const DifficultyKind = mirror('SCHOOLING', 'HEALTH', 'HOUSING', 'INCOME', 'DOCUMENTS', 'DEVICE', 'OTHER')
export type DifficultyKind = keyof typeof DifficultyKind
registerEnumType(DifficultyKind, {
  name: 'DifficultyKind',
  description: 'What is in the way: 上学, 健康, 住房, 收入, 证件, 设备, 其他.',
})
export const DifficultyStatus = mirror('OPEN', 'IN_HAND', 'SOLVED', 'NOT_SOLVABLE')
export type DifficultyStatus = keyof typeof DifficultyStatus
registerEnumType(DifficultyStatus, {
  name: 'DifficultyStatus',
  description: 'Its last step: 待解决, 办理中, 已解决, 无法解决 (with reason, and to whom it was referred).',
})

@ObjectType({ description: 'One step of a difficulty.' })
export class DifficultyEvent {
  difficultyId!: string
  @Field(() => DifficultyStatus, { description: 'What it became.' })
  status!: DifficultyStatus
  @Field(() => CalendarDate, { description: 'The day of it.' })
  on!: string
  @Field(() => String, { nullable: true, description: 'What was done, or why.' })
  note!: string | null
}

@ObjectType({
  description:
    '困难: what is in the way of a child or a household, and how it ended. Seen by whoever sees the pairing.',
})
@Directive('@key(fields: "id")')
export class Difficulty {
  pairingId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => DifficultyKind, { description: 'Of what kind.' })
  kind!: DifficultyKind
  @Field({ description: 'What it is, 2 to 200 characters.' })
  title!: string
  @Field(() => CalendarDate, { description: 'Day on which it was found.' })
  openedOn!: string
  @Field(() => CalendarDate, { description: 'Day by which it should be done; 30 days after if nothing else was said.' })
  dueOn!: string
  @Field(() => DifficultyStatus, { description: 'Where it stands.' })
  status!: DifficultyStatus
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was solved.' })
  solvedOn!: string | null
  @Field(() => String, { nullable: true, description: 'How it ended.' })
  outcome!: string | null
  @Field(() => String, { nullable: true, description: 'To whom it was referred, of one that cannot be solved here.' })
  referral!: string | null
  @Field({ description: 'Whether its day has passed and it is not done.' })
  isOverdue!: boolean
}
export const DifficultyConnection = connectionOf(() => Difficulty, 'Difficulty')
