-- Which of these students the caller sees.
select
  id
from
  students.student
where
  id = any (:ids::uuid[])
