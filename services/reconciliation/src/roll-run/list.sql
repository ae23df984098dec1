-- Runs of a region, the newest first.
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
  changed,
  translate(
    roll_run.id::text,
    '0123456789abcdef',
    'fedcba9876543210'
  ) as "cursorKey!",
  roll_run.id as "cursorId!"
from
  reconciliation.roll_run
where
  region = :region
