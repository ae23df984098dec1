-- An import begins, or begins again.
update import
set
  status = 'READING',
  started_at = coalesce(started_at, now()),
  rows_read = 0,
  rows_accepted = 0,
  rows_unchanged = 0,
  rows_rejected = 0
where
  id = :id
  and status in ('READING', 'APPLYING')
returning
  id,
  kind,
  region,
  organisation,
  coalesce(organisation_name, organisation) as "organisationName",
  subject,
  uscc,
  as_of::text as "asOf",
  options,
  is_dry_run as "isDryRun",
  is_confirmed as "isConfirmed"
