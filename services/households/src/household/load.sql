-- Households by id.
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
  id = any (:ids::uuid[])
