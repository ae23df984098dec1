-- The run of a region that somebody asked for and that has not begun.
select
  roll_run.id,
  status,
  failure,
  region,
  as_of as "asOf",
  asked,
  finished_at as "finishedAt",
  rows,
  persons,
  matched,
  review,
  not_in_school as "notInSchool",
  joined,
  left_roll as "leftRoll",
  changed
from
  reconciliation.roll_run
where
  region = :region
  and status = 'QUEUED'
  and asked
order by
  id
limit
  1
