-- A second file of one day corrects the first.
update students.enrolment e
set
  school_id = s.school_id,
  stage = s.stage,
  grade = s.grade,
  class_name = s.class_name,
  boarder = s.boarder,
  status = s.status
from
  moved m
  join students.student s on s.id = m.student_id
where
  e.id = m.open_id
  and m.from_date >= :asOf::date
