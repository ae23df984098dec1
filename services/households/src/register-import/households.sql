-- The households of the rows that enter.
insert into
  households.household as h (
    register,
    origin,
    region,
    number,
    household_key,
    head_name,
    town,
    village
  )
select distinct
  on (household_key) :register,
  nullif(:origin, ''),
  :region,
  number,
  household_key,
  head_name,
  town,
  village
from
  staged
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
order by
  household_key,
  row
on conflict (list, region, household_key) do update
set
  head_name = coalesce(excluded.head_name, h.head_name),
  town = coalesce(excluded.town, h.town),
  village = coalesce(excluded.village, h.village)
where
  (h.head_name, h.town, h.village) is distinct from (
    coalesce(excluded.head_name, h.head_name),
    coalesce(excluded.town, h.town),
    coalesce(excluded.village, h.village)
  )
