-- The open enrolment ends on a day.
update students.enrolment
set
  until_date = :on
where
  student_id = :studentId
  and until_date is null
