-- What only an older file holds was not in the newer one.
update students.enrolment e
set
  unverified_since = (
    select
      min(n.as_of)
    from
      students.snapshot n
    where
      n.region = :region
      and n.is_full
      and n.as_of > :asOf::date
  )
from
  staged t
  join students.student s on s.registry_digest = t.registry_digest
  and starts_with(s.region, :region)
  and s.linked_to is null
where
  t.outcome = 'ACCEPTED'
  and e.student_id = s.id
  and e.until_date is null
  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
