-- The student's own row says what the enrolment of now says; no row when the caller does not see the student.
update students.student s
set
  school_id = c.id,
  school_code = c.code,
  region = c.region,
  town = case
    when s.school_id = c.id then s.town
    else c.town
  end,
  stage = :stage,
  grade = :grade,
  class_name = :className,
  boarder = :boarder,
  status = :status,
  as_of = greatest(s.as_of, :on::date)
from
  students.school c
where
  s.id = :studentId
  and c.id = :schoolId
returning
  s.id
