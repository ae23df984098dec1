/**
 * Condition that a county may give to a child: a student of its schools now or before, or one on its registers; of those who study
 * in another county, whom that county released. Others are not there for it. `student` is the alias of the student, $1 the county.
 */
export const withinReach = (student: string): string => `(starts_with(${student}.region, $1)
  or exists (select from students.enrolment e join students.school c on c.id = e.school_id where e.student_id = ${student}.id and starts_with(c.region, $1))
  or exists (select from reconciliation.student_register r where r.student_id = ${student}.id and starts_with(r.region, $1)
    and (r.is_released or left(r.region, 6) = left(${student}.region, 6))))`
