-- An import is opened.
insert into
  import (
    kind,
    region,
    organisation,
    uscc,
    subject,
    as_of,
    options,
    is_dry_run,
    organisation_name
  )
values
  (
    :kind,
    :region,
    :organisation,
    :uscc,
    :subject,
    :asOf,
    :options,
    :isDryRun,
    :organisationName
  )
returning
  id,
  status,
  file_name as "fileName",
  rows_read as "rowsRead",
  rows_accepted as "rowsAccepted",
  rows_unchanged as "rowsUnchanged",
  rows_rejected as "rowsRejected",
  rows_ended as "rowsEnded",
  rows_in_scope as "rowsInScope",
  hold_reasons as "holdReasons",
  region,
  as_of::text as "asOf",
  is_dry_run as "dryRun",
  created_at as "createdAt",
  started_at as "startedAt",
  finished_at as "finishedAt",
  failure,
  failure_code as "failureCode"
