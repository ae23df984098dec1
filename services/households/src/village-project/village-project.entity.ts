import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const ProjectStatus = mirror('PLANNED', 'RUNNING', 'DONE', 'CANCELLED')
export type ProjectStatus = keyof typeof ProjectStatus
registerEnumType(ProjectStatus, { name: 'ProjectStatus', description: '计划, 实施中, 已完成, 已取消.' })
export const PartPurpose = mirror(
  'WORKSHOP',
  'ROAD',
  'PARTY_ROOM',
  'LIBRARY',
  'SCHOOL_BUILDING',
  'SCHOOL_EQUIPMENT',
  'HOUSEHOLD_RELIEF',
  'OTHER',
)
export type PartPurpose = keyof typeof PartPurpose
registerEnumType(PartPurpose, {
  name: 'PartPurpose',
  description:
    'What a part is for: 扶贫车间, 道路, 党员活动室, 农家书屋, 校舍, 教学设备, 困难户慰问 (spent by gifts to households), 其他.',
})
export const ProjectOutcomeKind = mirror('JOBS', 'HOUSEHOLDS_SERVED', 'VILLAGE_INCOME', 'LIFTED')
export type ProjectOutcomeKind = keyof typeof ProjectOutcomeKind
registerEnumType(ProjectOutcomeKind, {
  name: 'ProjectOutcomeKind',
  description: 'What came of it: 就业人数 (never added to those of training), 受益户数, 村集体收入, 脱贫户数.',
})

@ObjectType({ description: 'A school of the directory.' })
@Directive('@key(fields: "id", resolvable: false)')
export class School {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({ description: '分项: what a part of the money is for.' })
export class ProjectPart {
  projectId!: string
  @Field(() => ID, { description: 'Its id; giveGift takes it as projectPartId, of HOUSEHOLD_RELIEF.' })
  id!: string
  @Field(() => PartPurpose, { description: 'What it is for.' })
  purpose!: PartPurpose
  @Field({ description: 'What it is.' })
  title!: string
  @Field(() => Yuan, { description: 'How much; a correcting part may take away.' })
  amount!: bigint
  @Field(() => Float, { nullable: true, description: 'How many of the unit.' })
  quantity!: number | null
  @Field(() => String, { nullable: true, description: 'Of what, such as 平方米.' })
  unit!: string | null
  @Field({ description: 'The amount is one that is only roughly known (约).' })
  approximate!: boolean
  @Field(() => ID, { nullable: true, description: 'The part that it corrects.' })
  correctsId!: string | null
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null
}

@ObjectType({ description: 'Who pays how much of a project.' })
export class ProjectShare {
  projectId!: string
  @Field({ description: 'Who pays.' })
  organisation!: string
  @Field(() => String, { nullable: true, description: '统一社会信用代码: a partner of it sees the project.' })
  uscc!: string | null
  @Field(() => Yuan, { description: 'How much.' })
  amount!: bigint
}

@ObjectType({ description: '成效: what came of a project.' })
export class ProjectOutcome {
  projectId!: string
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => ProjectOutcomeKind, { description: 'Of what kind.' })
  kind!: ProjectOutcomeKind
  @Field(() => Int, { nullable: true, description: 'How many persons or households.' })
  number!: number | null
  @Field(() => Yuan, { nullable: true, description: 'How much money, of VILLAGE_INCOME.' })
  amount!: bigint | null
  @Field(() => CalendarDate, { description: 'The day for which it is said.' })
  on!: string
  @Field({ description: 'Who says so, and where.' })
  source!: string
}

@ObjectType({
  description:
    '对口扶持: money and works that go to a village, or to a school that is short of things; not to a person. Seen by bureaus of the region, schools of the town, and partners who pay for it.',
})
@Directive('@key(fields: "id")')
export class VillageProject {
  schoolId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Name of the village.' })
  village!: string
  @Field(() => RegionCode, { nullable: true, description: 'Its division code of twelve digits.' })
  villageCode!: string | null
  @Field(() => String, { nullable: true, description: '乡镇.' })
  town!: string | null
  @Field(() => RegionCode, { description: 'County.' })
  region!: string
  @Field({ description: 'What it is.' })
  title!: string
  @Field({ description: 'Who pays, in words.' })
  funder!: string
  @Field(() => Yuan, { description: 'What all parts cost, those for households too.' })
  amount!: bigint
  @Field(() => Yuan, { description: 'What of it ended at households as gifts, and is counted there.' })
  atHouseholds!: bigint
  @Field({ description: 'The amount is one that is only roughly known (约).' })
  approximate!: boolean
  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was done.' })
  finishedOn!: string | null
  @Field(() => String, { nullable: true, description: 'What it changed, in words.' })
  effect!: string | null
  @Field(() => ProjectStatus, { description: 'Where it stands.' })
  status!: ProjectStatus
}
export const VillageProjectConnection = connectionOf(() => VillageProject, 'VillageProject')

@ObjectType({
  description:
    '村史: what was done in a village in a year, counted from what the caller may read, of no person. Seen like VillageProject.',
})
export class VillageYear {
  @Field(() => Int, { description: 'The calendar year.' })
  year!: number
  @Field(() => Int, { description: 'Projects begun, without those cancelled.' })
  projects!: number
  @Field(() => Yuan, { description: 'What they cost, what ended at households too.' })
  amount!: bigint
  @Field(() => Yuan, { description: 'What of it ended at households as gifts.' })
  atHouseholds!: bigint
  @Field(() => Int, { description: '工作组 who helped households of it.' })
  teams!: number
  @Field(() => Int, { description: 'Households of it that somebody helped, each once.' })
  households!: number
  @Field(() => Int, { description: 'Visits as they stand.' })
  visits!: number
  @Field(() => Yuan, { description: '慰问金 of these visits.' })
  comfortMoney!: bigint
  @Field(() => Int, { description: 'Households for whom a livelihood was found, each once.' })
  livelihoods!: number
  @Field(() => Int, { description: 'Training sessions held in it: those whose place is its name.' })
  sessions!: number
  @Field(() => Int, { description: 'Jobs, as projects say; never those of training.' })
  jobs!: number
  @Field(() => Int, { description: 'Households lifted, as projects say.' })
  lifted!: number
}
