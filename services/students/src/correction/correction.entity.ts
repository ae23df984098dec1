import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Student } from '../student/student.entity.js'

export const CorrectionStatus = { PROPOSED: 'PROPOSED', ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED' } as const
export type CorrectionStatus = keyof typeof CorrectionStatus
registerEnumType(CorrectionStatus, { name: 'CorrectionStatus', description: 'Where a school’s proposal stands.' })

@ObjectType({
  description:
    'What a school asks its bureau to mend about a student. Seen by the school of the student and its education bureau.',
})
export class Correction {
  studentId!: string
  /** the school that proposed it */
  schoolId!: string
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => Student, { nullable: true, description: 'The student.' })
  student!: Student | null
  @Field(() => String, { nullable: true, description: 'Name that it should be; null: as it is.' })
  name!: string | null
  @Field(() => String, { nullable: true, description: 'Class that it should be; null: as it is.' })
  className!: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the student boards; null: as it is.' })
  boarder!: boolean | null
  @Field(() => CalendarDate, { description: 'Day from which it holds.' })
  from!: string
  @Field({ description: 'What the school gave as the reason.' })
  reason!: string
  @Field(() => CorrectionStatus, { description: 'Where it stands.' })
  status!: CorrectionStatus
  @Field(() => Date, { description: 'When it was proposed.' })
  at!: Date
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'What the bureau gave as the reason.' })
  decisionReason!: string | null
}

export const CorrectionConnection = connectionOf(() => Correction, 'Correction')
