-- Locks the students of a region in one order.
with
  locked as materialized (
    select
      id
    from
      students.student
    where
      starts_with(region, :region)
    order by
      id
    for update
  )
select
  count(*)
from
  locked
