-- A run that nobody asked for, set to work.
with
  run as (
    insert into
      reconciliation.roll_run (region, asked)
    values
      (:region, false)
    returning
      id
  )
select
  reconciliation.enqueue ('roll', id)
from
  run
