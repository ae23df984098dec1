-- A school by its code.
select
  id,
  name,
  region
from
  students.school
where
  code = :code
