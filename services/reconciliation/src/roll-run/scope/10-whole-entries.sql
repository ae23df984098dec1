-- Of a whole run: every entry of the region.
create temp table scope_entry on commit drop as
select
  id
from
  reconciliation.roll_entry
where
  starts_with(region, :region)
