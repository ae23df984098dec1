-- What is wrong with the rows of an import, in the order of its sheets.
select
  error.row,
  error.column_name,
  error.code,
  error.value,
  error.is_rejected,
  import.sheets,
  lpad(error.row::text, 9, '0') as "cursorKey!",
  error.id as "cursorId!"
from
  import_error error
  join import on import.id = error.import_id
where
  error.import_id = :parent
