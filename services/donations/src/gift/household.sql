-- A household by register and number.
select
  id,
  region
from
  households.household
where
  register = :householdRegister
  and number = :householdNumber
order by
  id
limit
  1
