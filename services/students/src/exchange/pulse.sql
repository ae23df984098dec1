-- That this county is there.
insert into
  province.pulse (cell, name, at)
select
  cell,
  name,
  clock_timestamp()
from
  province.cell
on conflict (cell) do update
set
  name = excluded.name,
  at = excluded.at
returning
  cell
