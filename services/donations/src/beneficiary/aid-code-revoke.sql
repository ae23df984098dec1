-- Takes an aid code back; it leads nowhere from then on.
insert into
  donations.aid_code as a (
    uscc,
    student_id,
    version,
    is_live,
    organisation,
    revoked_by,
    revoked_at,
    reason
  )
values
  (
    :giver,
    :studentId,
    1,
    false,
    :organisation,
    :subject,
    now(),
    :reason
  )
on conflict (uscc, student_id) do update
set
  version = a.version + 1,
  is_live = false,
  revoked_by = :subject,
  revoked_at = now(),
  reason = :reason
