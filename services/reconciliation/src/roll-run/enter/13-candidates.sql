-- Candidates of entries that nothing but a person may decide.
insert into
  reconciliation.roll_candidate (entry_id, student_id, score, evidence)
select
  e.id,
  s.student_id,
  s.score,
  s.evidence
from
  scored s
  join entered e on (e.region, e.person_key) = (s.region, s.person_key)
  join reconciliation.roll_entry t on t.id = e.id
where
  t.matched_by is null
  or t.matched_by = 'REVIEWED'
