import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const LivelihoodKind = mirror('JOB', 'FARMING', 'WORKSHOP', 'PUBLIC_POST', 'BUSINESS', 'OTHER')
export type LivelihoodKind = keyof typeof LivelihoodKind
registerEnumType(LivelihoodKind, {
  name: 'LivelihoodKind',
  description: 'What a family lives on: 务工, 种养, 扶贫车间, 公益岗位, 经营, 其他.',
})
export const LivelihoodSource = mirror('VISIT', 'TRAINING', 'PROJECT')
export type LivelihoodSource = keyof typeof LivelihoodSource
registerEnumType(LivelihoodSource, { name: 'LivelihoodSource', description: 'What it came of: 走访, 培训, 村级项目.' })

@ObjectType({ description: '致富门路: what a household lives on since a day. Seen by whoever sees the household.' })
export class Livelihood {
  householdId!: string
  visitId!: string | null
  trainingPlaceId!: string | null
  projectId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => LivelihoodKind, { description: 'Of what kind.' })
  kind!: LivelihoodKind
  @Field(() => CalendarDate, { description: 'First day.' })
  foundOn!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while it holds.' })
  endedOn!: string | null
  @Field(() => String, { nullable: true, description: 'A word.' })
  note!: string | null
}
