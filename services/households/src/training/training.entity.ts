import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const TrainingKind = mirror('TRADE', 'FARMING', 'BUSINESS', 'IT', 'CARE', 'POLICY')
export type TrainingKind = keyof typeof TrainingKind
registerEnumType(TrainingKind, {
  name: 'TrainingKind',
  description: 'What is taught: 工种技能, 种植养殖, 创业经营, 电商与信息, 家政护理, 政策.',
})
export const TrainingStatus = mirror('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')
export type TrainingStatus = keyof typeof TrainingStatus
registerEnumType(TrainingStatus, { name: 'TrainingStatus', description: '计划, 已举办, 已结班, 已取消.' })

@ObjectType({
  description:
    '培训场次 (新农村大学堂 and its like). Seen by bureaus of the region; a school reads the titles of what its students’ families learned.',
})
@Directive('@key(fields: "id")')
export class TrainingSession {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => String, { nullable: true, description: '期次 in the host’s own list.' })
  number!: string | null
  @Field(() => TrainingKind, { description: 'What is taught.' })
  kind!: TrainingKind
  @Field({ description: '题目.' })
  title!: string
  @Field(() => CalendarDate, { description: 'The day, or the first one.' })
  on!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last day of one that takes several.' })
  until!: string | null
  @Field({ description: '主办.' })
  host!: string
  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null
  @Field(() => Int, { nullable: true, description: '课时.' })
  lessons!: number | null
  @Field(() => TrainingStatus, { description: 'Where it stands.' })
  status!: TrainingStatus
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  reason!: string | null
  @Field(() => RegionCode, { description: 'County.' })
  region!: string
}
export const TrainingSessionConnection = connectionOf(() => TrainingSession, 'TrainingSession')

@ObjectType({ description: 'A certificate that came of a training.' })
export class TrainingCertificate {
  @Field(() => String, { nullable: true, description: 'What it certifies.' })
  name!: string | null
  @Field({ description: 'Its number.' })
  number!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The day of it.' })
  on!: string | null
}

@ObjectType({
  description:
    '参训: one person at one session. An attendee need not be on a register, then a name only. Seen by bureaus of the region.',
})
export class TrainingPlace {
  sessionId!: string
  memberId!: string | null
  certificateName!: string | null
  certificateNumber!: string | null
  certificateOn!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Name as the list writes it.' })
  attendeeName!: string
  @Field({ description: 'Whether an ID number stands behind it; without one it is counted by its name.' })
  isIdentified!: boolean
  @Field({ description: '到课.' })
  attended!: boolean
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the job that came of it.' })
  foundJobOn!: string | null
  @Field(() => String, { nullable: true, description: 'Who employs.' })
  employer!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which somebody asked whether the job holds.' })
  jobCheckedOn!: string | null
  @Field(() => Yuan, { nullable: true, description: '培训补贴; no aid of a child.' })
  allowance!: bigint | null
  @Field(() => String, { nullable: true, description: 'Who paid it.' })
  allowancePayer!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was paid.' })
  allowancePaidOn!: string | null
}
