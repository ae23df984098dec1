-- Where the caller's school is.
select
  region
from
  students.school
where
  code = :code
