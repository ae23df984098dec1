-- Locks a student that the caller may change.
select
  id
from
  students.student
where
  id = :studentId
for update
