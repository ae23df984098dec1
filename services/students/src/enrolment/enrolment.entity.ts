import { EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { School } from '../school/school.entity.js'

@ObjectType({ description: 'Where a student was enrolled, from when until when.' })
export class Enrolment {
  schoolId!: string
  studentId!: string

  @Field(() => School, { description: 'The school.' })
  school!: School
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => Int, { description: 'Grade within the stage, from 1.' })
  grade!: number
  @Field(() => String, { nullable: true, description: 'Class, as the registry has it.' })
  className!: string | null
  @Field({ description: 'Whether the student boards (寄宿); it decides the standard.' })
  boarder!: boolean
  @Field(() => EnrolmentStatus, { description: 'Status.' })
  status!: EnrolmentStatus
  @Field(() => CalendarDate, { description: 'First day it is known to hold.' })
  from!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day it ended; null while it holds.' })
  until!: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      '待核实 since: the newest file of the registry did not hold it, or nobody has confirmed yet that it ended.',
  })
  unverifiedSince!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was changed by hand; null where a file said it.' })
  reason!: string | null
}
