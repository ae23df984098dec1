-- What moved is kept with its run.
insert into
  reconciliation.roll_change (
    run_id,
    region,
    kind,
    entry_id,
    member_id,
    student_id,
    sort_key,
    was,
    becomes
  )
select
  :id,
  region,
  kind,
  entry_id,
  member_id,
  student_id,
  sort_key,
  was,
  becomes
from
  moved
