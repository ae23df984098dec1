-- Which of these students the caller sees.
select
from
  students.student
where
  id = any (:ids::uuid[])
