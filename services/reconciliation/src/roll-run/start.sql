-- Asks for a run of a region.
insert into
  reconciliation.roll_run (region)
values
  (:region)
returning
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
