import { Register, Stage } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Student } from '../roll/roll.entity.js'

export const ReleaseStatus = { ASKED: 'ASKED', RELEASED: 'RELEASED', REFUSED: 'REFUSED' } as const
export type ReleaseStatus = keyof typeof ReleaseStatus
registerEnumType(ReleaseStatus, {
  name: 'ReleaseStatus',
  description:
    'ASKED: the county that holds the student has said nothing yet. RELEASED: the register’s bureau reads the student like one of its own county. REFUSED.',
})

@ObjectType({
  description:
    'That the person on a register studies in another county: all that the register’s county learns of it, until that county releases the student.',
})
export class StudiesElsewhere {
  @Field(() => Stage, { nullable: true, description: 'Stage there.' })
  stage!: Stage | null
  @Field(() => ReleaseStatus, { description: 'What the county that holds the student said.' })
  release!: ReleaseStatus
}

@ObjectType({
  description:
    'A register of another county lists a student of the caller’s: by releasing the student the caller lets that register’s bureau read it. Seen by the education bureau that holds the student.',
})
export class Release {
  studentId!: string

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => Student, { nullable: true, description: 'The student.' })
  student!: Student | null
  @Field(() => Register, { description: 'Whose list it is.' })
  register!: Register
  @Field(() => RegionCode, { description: 'County of that register.' })
  region!: string
  @Field(() => ReleaseStatus, { description: 'What was said.' })
  status!: ReleaseStatus
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null
  @Field(() => Date, { nullable: true, description: 'When.' })
  at!: Date | null
}

export const ReleaseConnection = connectionOf(() => Release, 'Release')
