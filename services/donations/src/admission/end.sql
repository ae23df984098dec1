-- Ends an admission; what the partner holds reserved of the county is open again.
update donations.admission
set
  ended_at = now(),
  ended_by = :subject,
  end_reason = :reason
where
  id = :id
  and ended_at is null
returning
  uscc,
  region
