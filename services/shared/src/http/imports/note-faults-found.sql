-- Faults that only the tables could tell.
insert into
  import_error (import_id, row, column_name, code, value, is_rejected)
select
  :id,
  r.*
from
  jsonb_to_recordset(:errors) as r (
    row int,
    column_name text,
    code text,
    value text,
    is_rejected boolean
  )
