-- The open enrolment of the linked entry ends with it.
update students.enrolment
set
  until_date = greatest(from_date, :today::date),
  ended_by_link = true
where
  student_id = :otherId
  and until_date is null
