import { Category, EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { HouseholdMember, RollStatus, School, Student } from '../roll/roll.entity.js'

export const RollChangeKind = {
  JOINED: 'JOINED',
  LEFT: 'LEFT',
  STATUS: 'STATUS',
  CATEGORY: 'CATEGORY',
  SCHOOL: 'SCHOOL',
  STAGE: 'STAGE',
} as const
export type RollChangeKind = keyof typeof RollChangeKind
registerEnumType(RollChangeKind, {
  name: 'RollChangeKind',
  description:
    'What moved: JOINED or LEFT the registers; another STATUS of the comparison, CATEGORY of the registers, SCHOOL or STAGE of the student.',
})

@ObjectType({ description: 'What moved about one person on the roll. Seen by the education bureau of the region.' })
export class RollChange {
  studentId!: string | null
  memberId!: string
  was!: string[]
  becomes!: string[]

  @Field(() => ID, { description: 'Id of the change.' })
  id!: string
  @Field(() => RollChangeKind, { description: 'What moved.' })
  kind!: RollChangeKind
  @Field(() => Student, { nullable: true, description: 'The student, where the person is one.' })
  student!: Student | null
  @Field(() => HouseholdMember, { nullable: true, description: 'The register row.' })
  member!: HouseholdMember | null
  @Field(() => RollStatus, { nullable: true, description: 'Status before; of JOINED none.' })
  statusBefore!: keyof typeof RollStatus | null
  @Field(() => RollStatus, { nullable: true, description: 'Status now; of LEFT none.' })
  statusNow!: keyof typeof RollStatus | null
  @Field(() => [Category], { nullable: true, description: 'Categories before, of a CATEGORY.' })
  categoriesBefore!: Category[] | null
  @Field(() => [Category], { nullable: true, description: 'Categories now, of a CATEGORY.' })
  categoriesNow!: Category[] | null
  @Field(() => School, { nullable: true, description: 'School before, of a SCHOOL.' })
  schoolBefore!: School | null
  @Field(() => School, { nullable: true, description: 'School now, of a SCHOOL.' })
  schoolNow!: School | null
  @Field(() => Stage, { nullable: true, description: 'Stage before, of a STAGE.' })
  stageBefore!: Stage | null
  @Field(() => Stage, { nullable: true, description: 'Stage now, of a STAGE.' })
  stageNow!: Stage | null
}

@ObjectType({ description: 'A line of the roll as it stood on a day. Seen by the education bureau of the region.' })
export class RollDay {
  studentId!: string | null
  memberId!: string
  schoolId!: string | null

  @Field(() => ID, { description: 'Id of the register row that leads the line.' })
  id!: string
  @Field(() => Student, { nullable: true, description: 'The student, where the person is one.' })
  student!: Student | null
  @Field(() => HouseholdMember, { nullable: true, description: 'The register row.' })
  member!: HouseholdMember | null
  @Field(() => [Category], { description: 'Categories of all registers on that day.' })
  categories!: Category[]
  @Field(() => RollStatus, { description: 'Where the comparison stood for that day.' })
  status!: keyof typeof RollStatus
  @Field(() => School, { nullable: true, description: 'School on that day; null when enrolled nowhere.' })
  school!: School | null
  @Field(() => Stage, { nullable: true, description: 'Stage on that day.' })
  stage!: Stage | null
  @Field(() => Int, { nullable: true, description: 'Grade within the stage on that day.' })
  grade!: number | null
  @Field(() => EnrolmentStatus, { nullable: true, description: 'Status of the enrolment on that day.' })
  enrolmentStatus!: EnrolmentStatus | null
}

export const RollChangeConnection = connectionOf(() => RollChange, 'RollChange')
export const RollDayConnection = connectionOf(() => RollDay, 'RollDay')
