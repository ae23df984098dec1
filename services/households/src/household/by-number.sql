-- A household by its number within its register.
select
  id,
  number,
  register,
  head_name as "headName",
  region,
  origin as "handedDownFrom",
  town,
  village
from
  households.household
where
  register = :register
  and number = :number
order by
  id
limit
  1
