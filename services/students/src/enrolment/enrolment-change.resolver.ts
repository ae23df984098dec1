import { EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { Student } from '../student/student.entity.js'
import { changeStatus, transferStudent } from './enrolment-change.js'

@InputType({ description: 'A move to another school.' })
class TransferStudentInput {
  @Field(() => ID, { description: 'The student.' })
  studentId!: string
  @Field({ description: '学校标识码 of the school that takes the student; within the caller’s region.' })
  toSchoolCode!: string
  @Field(() => Int, { description: 'Grade there, within its stage.' })
  grade!: number
  @Field(() => CalendarDate, {
    description: 'First day there; not to come, and not before the enrolment of now began.',
  })
  on!: string
  @Field(() => Stage, {
    nullable: true,
    description: 'Stage there; left out: the same, or the one that the school teaches.',
  })
  stage?: Stage
  @Field(() => String, { nullable: true, description: 'Class there.' })
  className?: string
  @Field({ nullable: true, description: 'Whether the student boards there; left out: as before.' })
  boarder?: boolean
}

@InputType({ description: 'A change of status: 休学 and return, leaving, dropping out, graduation and the others.' })
class ChangeEnrolmentStatusInput {
  @Field(() => ID, { description: 'The student.' })
  studentId!: string
  @Field(() => EnrolmentStatus, { description: 'The new status; ENROLLED for a return.' })
  status!: EnrolmentStatus
  @Field(() => CalendarDate, {
    description: 'First day of it; not to come, and not before the enrolment of now began.',
  })
  on!: string
  @Field({ description: 'Why, with what shows it.' })
  reason!: string
}

@Resolver()
export class EnrolmentChangeResolver {
  @Mutation(() => Student, {
    description:
      'Moves a student to another school of the county; the history keeps where the student was. Out of the county: status TRANSFERRED. For an OPERATOR of the education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  transferStudent(
    @Ctx() context: OperationContext,
    @Arg('input', () => TransferStudentInput, { description: 'The move.' }) input: TransferStudentInput,
  ) {
    return transferStudent(context, input)
  }

  @Mutation(() => Student, {
    description:
      'Changes the status of a student from a day on. For an OPERATOR of the education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  changeEnrolmentStatus(
    @Ctx() context: OperationContext,
    @Arg('input', () => ChangeEnrolmentStatusInput, { description: 'The change.' }) input: ChangeEnrolmentStatusInput,
  ) {
    return changeStatus(context, input)
  }
}
