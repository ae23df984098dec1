import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { enrolmentLoad } from '../generated/statements.js'
import { Enrolment } from './enrolment.entity.js'

/** Every enrolment of a person, under whichever of its linked registry entries, oldest first. */
export const loadEnrolments = async (context: OperationContext, studentId: string): Promise<Enrolment[]> =>
  (await context
    .loader<Enrolment[]>('enrolment.of.student', async ids => {
      const found = await rows(context.em, enrolmentLoad, { ids })
      const byStudent = new Map<string, Enrolment[]>()
      for (const row of found)
        byStudent.set(row.studentId, [...(byStudent.get(row.studentId) ?? []), Object.assign(new Enrolment(), row)])
      return byStudent
    })
    .load(studentId)) ?? []
