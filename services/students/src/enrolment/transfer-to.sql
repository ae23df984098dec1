-- A school by its code.
select
  id,
  code,
  region,
  stages
from
  students.school
where
  code = :toSchoolCode
