-- A file is refused, and says why: in one statement, so that whoever sees the one sees the other.
with
  refused as (
    update import
    set
      status = 'REFUSED',
      failure_code = :code,
      failure = :failure,
      finished_at = now()
    where
      id = :id
    returning
      id
  )
insert into
  import_error (import_id, row, column_name, code, is_rejected)
select
  id,
  1,
  :column,
  :code,
  true
from
  refused
