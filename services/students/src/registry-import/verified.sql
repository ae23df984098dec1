-- Who is in the file is verified.
update students.enrolment e
set
  unverified_since = null
from
  staged t
  join students.student s on s.registry_digest = t.registry_digest
  and starts_with(s.region, :region)
  and s.linked_to is null
where
  e.student_id = s.id
  and e.until_date is null
  and e.unverified_since is not null
  and t.outcome in ('ACCEPTED', 'UNCHANGED')
