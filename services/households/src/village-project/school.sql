-- A school as a project keeps it.
select
  id,
  region,
  town
from
  students.school
where
  code = :code
