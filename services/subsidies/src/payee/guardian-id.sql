-- Somebody who may receive for a student, by name.
select
  id
from
  subsidies.guardian
where
  student_id = :studentId
  and name_key = :holder
