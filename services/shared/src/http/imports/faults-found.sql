-- What the tables said of rows, in the order of the sheet: those left out and those warned of.
select
  row as "row!",
  column_name,
  code as "code!",
  value,
  true as "is_rejected!"
from
  refused
union all
select
  row,
  column_name,
  code,
  value,
  false
from
  warned
order by
  1
