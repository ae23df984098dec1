-- Rows that a school says are not right, and why.
update subsidies.entitlement e
set
  check_status = 'DISPUTED',
  check_reason = d.reason,
  checked_by = :subject,
  checked_at = now()
from
  unnest(:entitlementIds::uuid[], :disputes::text[]) as d (id, reason)
where
  e.id = d.id
  and e.school_id = :id
  and e.term = :term
  and e.status = 'NAMED'
returning
  e.student_id as "studentId"
