-- Whom the file names at all, whatever became of the row.
create temp table present on commit drop as
select distinct
  h.id as household_id,
  t.member_key
from
  staged t
  join households.household h on (h.list, h.region, h.household_key) = (:list, :region, t.household_key)
