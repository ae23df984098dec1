-- Candidates of entries, the likeliest first.
select
  c.entry_id as "entryId",
  c.student_id as "studentId",
  c.score,
  c.evidence,
  s.name
from
  reconciliation.roll_candidate c
  left join students.student s on s.id = c.student_id
where
  c.entry_id = any (:ids::uuid[])
order by
  c.score desc,
  c.student_id
