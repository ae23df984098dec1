-- A school by its code.
select
  id,
  region
from
  students.school
where
  code = :schoolCode
