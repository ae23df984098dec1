-- What is left of a school's list is right.
update subsidies.entitlement e
set
  check_status = 'CONFIRMED',
  check_reason = null,
  checked_by = :subject,
  checked_at = now()
where
  e.school_id = :id
  and e.term = :term
  and e.status = 'NAMED'
  and (
    :programmes::text[] is null
    or e.programme_code = any (:programmes)
  )
  and e.check_status is null
returning
  e.student_id as "studentId"
