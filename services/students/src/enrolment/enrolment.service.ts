import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Enrolment } from './enrolment.entity.js'

/** Every enrolment of a person, under whichever of its linked registry entries, oldest first. */
export const loadEnrolments = async (context: OperationContext, studentId: string): Promise<Enrolment[]> =>
  (await context
    .loader<Enrolment[]>('enrolment.of.student', async ids => {
      const found = await rows<Enrolment>(
        context.em,
        `/* enrolment.load */ select s.id as "studentId", e.school_id as "schoolId", e.stage, e.grade, e.class_name as "className", e.boarder, e.status,
           e.from_date::text as "from", e.until_date::text as "until", e.unverified_since::text as "unverifiedSince", e.reason
         from unnest($1::uuid[]) as s(id) cross join lateral (
           select e.* from students.enrolment e where e.student_id = s.id
           union all select e.* from students.student o join students.enrolment e on e.student_id = o.id where o.linked_to = s.id) as e
         order by e.from_date, e.id`,
        [ids],
      )
      const byStudent = new Map<string, Enrolment[]>()
      for (const row of found)
        byStudent.set(row.studentId, [...(byStudent.get(row.studentId) ?? []), Object.assign(new Enrolment(), row)])
      return byStudent
    })
    .load(studentId)) ?? []
