-- The school of a code.
select
  id
from
  students.school
where
  code = :code
