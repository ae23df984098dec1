-- Whom rows name that were refused for another cell.
create temp table bad on commit drop as
select
  member_key,
  name_key,
  number,
  household_key
from
  staged
where
  outcome = 'REJECTED'
  or row in (
    select
      row
    from
      refused
  )
