-- What an objection came to.
update subsidies.objection
set
  outcome = :outcome,
  upheld = :upheld,
  closed_on = greatest(received_on, :today::date),
  closed_by = :subject
where
  id = :id
