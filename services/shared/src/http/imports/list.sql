-- Imports of one kind, the newest first.
select
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
  failure_code as "failureCode",
  (
    select
      e.column_name
    from
      import_error e
    where
      e.import_id = import.id
      and e.code = import.failure_code
    order by
      e.row
    limit
      1
  ) as "failureColumn",
  translate(id::text, '0123456789abcdef', 'fedcba9876543210') as "cursorKey!",
  id as "cursorId!"
from
  import
where
  kind = :name
