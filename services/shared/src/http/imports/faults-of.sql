-- What is wrong with each row, for the sheet that goes back.
select
  row,
  column_name as column,
  code,
  value
from
  import_error
where
  import_id = :id
order by
  row,
  id
