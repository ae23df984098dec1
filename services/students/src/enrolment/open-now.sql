-- The enrolment of now, and to which entry the student is linked.
select
  s.id as "studentId",
  s.school_id as "schoolId",
  s.school_code as "schoolCode",
  s.stage,
  s.grade,
  s.class_name as "className",
  s.boarder,
  s.status,
  coalesce(e.from_date, '1900-01-01') as "from!",
  s.linked_to as "linkedTo"
from
  students.student s
  left join students.enrolment e on e.student_id = s.id
  and e.until_date is null
where
  s.id = :studentId
