-- Counties whose schools the caller sees.
select distinct
  region
from
  students.school
order by
  region
