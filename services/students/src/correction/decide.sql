-- A bureau's word on a correction; no row once it was said.
update students.correction
set
  status = :status,
  decided_by = :subject,
  decided_at = now(),
  decision_reason = :reason
where
  id = :id
  and status = 'PROPOSED'
returning
  id
