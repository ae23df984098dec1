-- Rows that enter, with the household that each is of.
create temp table placed on commit drop as
select
  t.*,
  h.id as household_id
from
  staged t
  join households.household h on (h.list, h.region, h.household_key) = (:list, :region, t.household_key)
where
  t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
