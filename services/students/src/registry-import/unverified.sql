-- Who is not in the file is 待核实 from its day on.
update students.enrolment e
set
  unverified_since = :asOf
from
  ending
where
  e.student_id = ending.person_id
  and e.until_date is null
