-- A child whose objection was upheld is disputed on its school's list.
update subsidies.entitlement e
set
  check_status = 'DISPUTED',
  dispute_upheld = true,
  check_reason = :outcome,
  checked_by = :subject,
  checked_at = now()
from
  subsidies.payment p
where
  p.entitlement_id = e.id
  and p.batch_id = :batchId
  and p.student_id = :studentId
