-- A student's name as a key.
select
  name_key as "nameKey"
from
  students.student
where
  id = :studentId
