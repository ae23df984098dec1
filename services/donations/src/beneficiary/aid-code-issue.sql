-- Hands out an aid code of a child to a partner; revoked before, it is live again under a new version.
insert into
  donations.aid_code as a (
    uscc,
    student_id,
    version,
    is_live,
    handed_out_by,
    handed_out_at,
    organisation
  )
values
  (
    :giver,
    :studentId,
    0,
    true,
    :subject,
    now(),
    :organisation
  )
on conflict (uscc, student_id) do update
set
  is_live = true,
  handed_out_by = :subject,
  handed_out_at = now()
