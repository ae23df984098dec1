-- A linked entry stands for itself again.
update students.student s
set
  linked_to = null,
  linked_key = null,
  school_id = c.id,
  school_code = c.code,
  region = c.region,
  town = c.town,
  stage = e.stage,
  grade = e.grade,
  class_name = e.class_name,
  boarder = e.boarder,
  status = e.status
from
  students.enrolment e
  join students.school c on c.id = e.school_id
where
  s.id = :otherId
  and e.student_id = s.id
  and e.until_date is null
returning
  s.id
