-- Guardians by id.
select
  id,
  name,
  relation
from
  subsidies.guardian
where
  id = any (:ids::uuid[])
