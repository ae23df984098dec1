-- The enrolment that ended with the link is open again.
update students.enrolment
set
  until_date = null,
  ended_by_link = false
where
  student_id = :otherId
  and ended_by_link
