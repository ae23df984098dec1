-- The newest decision on a line, or on what was merged into it.
select
  d.id,
  e.id as "entryId",
  d.organisation,
  d.student_id as "studentId"
from
  reconciliation.roll_entry e
  join reconciliation.match_decision d on (d.region, d.person_key) = (e.region, e.person_key)
  and d.fingerprint = e.fingerprint
where
  (
    e.id = :id
    or e.merged_into = :id
  )
  and d.undone_at is null
order by
  d.id desc
limit
  1
