-- What the run has seen, for the next one.
insert into
  reconciliation.roll_state as t (region, seen, day)
select
  region,
  sees,
  day
from
  region_day
on conflict (region) do update
set
  seen = excluded.seen,
  day = excluded.day
