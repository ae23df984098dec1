-- A run by its id.
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
  id = :id
