import type { OperationContext } from '@dianming/shared/context'
import { rows } from '@dianming/shared/session'
import { Enrolment } from './enrolment.entity.js'

/** Every enrolment of a student, oldest first. */
export const loadEnrolments = async (context: OperationContext, studentId: string): Promise<Enrolment[]> =>
  (await context
    .loader<Enrolment[]>('enrolment.of.student', async ids => {
      const found = await rows<Enrolment>(
        context.em,
        `/* enrolment.load */ select student_id as "studentId", school_id as "schoolId", stage, grade, class_name as "className", boarder, status,
           from_date::text as "from", until_date::text as "until" from students.enrolment where student_id = any ($1::uuid[]) order by from_date, id`,
        [ids],
      )
      const byStudent = new Map<string, Enrolment[]>()
      for (const row of found)
        byStudent.set(row.studentId, [...(byStudent.get(row.studentId) ?? []), Object.assign(new Enrolment(), row)])
      return byStudent
    })
    .load(studentId)) ?? []
