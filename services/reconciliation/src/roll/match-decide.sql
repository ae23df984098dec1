-- What a person says of entries is remembered, with what it was decided on.
insert into
  reconciliation.match_decision (
    region,
    person_key,
    fingerprint,
    student_id,
    reason,
    subject,
    organisation
  )
select
  e.region,
  e.person_key,
  e.fingerprint,
  d.student_id,
  d.reason,
  :subject,
  :organisation
from
  unnest(:ids::uuid[], :students::uuid[], :inputs::text[]) with ordinality as d (entry_id, student_id, reason, n)
  join reconciliation.roll_entry e on e.id = d.entry_id
order by
  d.n
