-- The entries of this run by their ids.
create temp table entered on commit drop as
select
  e.id,
  e.region,
  e.person_key,
  e.student_id
from
  outcome o
  join reconciliation.roll_entry e on (e.region, e.person_key) = (o.region, o.person_key)
