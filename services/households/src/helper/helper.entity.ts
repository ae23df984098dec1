import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const HelperKind = { CADRE: 'CADRE', TEACHER: 'TEACHER', VOLUNTEER: 'VOLUNTEER' } as const
export type HelperKind = keyof typeof HelperKind
registerEnumType(HelperKind, { name: 'HelperKind', description: 'Who helps: 干部, 教师, 志愿者.' })

@ObjectType({
  description:
    '帮扶工作组: helpers of one bureau or school who work together. Seen by bureaus of its region, its school, its helpers.',
})
@Directive('@key(fields: "id")')
export class HelpTeam {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Name of the team, as its list writes it.' })
  name!: string
  @Field(() => String, { nullable: true, description: '派出单位: whose people they are.' })
  organisation!: string | null
  @Field(() => RegionCode, { description: 'County in which it helps.' })
  region!: string
}
export const HelpTeamConnection = connectionOf(() => HelpTeam, 'HelpTeam')

@ObjectType({
  description:
    '帮扶人: a cadre, teacher or volunteer who helps children or households. Seen by bureaus of the region, the own school, schools of the children helped, and the helper.',
})
@Directive('@key(fields: "id")')
export class Helper {
  teamId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Name.' })
  name!: string
  @Field({ description: '单位.' })
  organisation!: string
  @Field(() => String, { nullable: true, description: '工号 within the organisation.' })
  staffNumber!: string | null
  @Field(() => HelperKind, { description: 'Cadre, teacher or volunteer.' })
  kind!: HelperKind
  @Field(() => Boolean, { nullable: true, description: '是否党员; null when it was not said.' })
  partyMember!: boolean | null
  @Field(() => CalendarDate, { nullable: true, description: 'First day as a helper, where it was said.' })
  from!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Last day as a helper; null while it helps.' })
  until!: string | null
  @Field(() => RegionCode, { description: 'Where it helps.' })
  region!: string
  @Field({ description: 'Whether the caller’s organisation keeps this entry and may change it.' })
  isOwn!: boolean
}
export const HelperConnection = connectionOf(() => Helper, 'Helper')
