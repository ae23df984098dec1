-- A school by its code.
select
  id,
  region,
  stages
from
  students.school
where
  code = :toSchoolCode
