-- Entries that were part of another line before.
create temp table was_merged on commit drop as
select
  e.id
from
  scope_entry
  join reconciliation.roll_entry e using (id)
where
  e.merged_into is not null
