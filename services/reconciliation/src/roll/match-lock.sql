-- Locks entries, in one order.
select
  id,
  region,
  person_key as "personKey",
  fingerprint,
  status,
  status_by_age as "statusByAge"
from
  reconciliation.roll_entry
where
  id = any (:ids::uuid[])
order by
  id
for update
