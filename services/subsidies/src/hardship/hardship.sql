-- What is recognised of students.
select
  student_id as "studentId",
  school_year as "schoolYear",
  tier,
  reason
from
  subsidies.hardship
where
  student_id = any (:ids::uuid[])
  and ended_at is null
order by
  school_year desc
