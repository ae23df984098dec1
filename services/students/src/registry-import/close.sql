-- Enrolments that no longer hold end on the day of the file.
update students.enrolment e
set
  until_date = :asOf
from
  moved m
where
  e.id = m.open_id
  and m.from_date < :asOf::date
