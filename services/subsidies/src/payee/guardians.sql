-- Guardians of students, by name.
select
  id,
  student_id as "studentId",
  name,
  relation
from
  subsidies.guardian
where
  student_id = any (:ids::uuid[])
order by
  name
