-- Teams by id.
select
  id,
  name,
  organisation,
  region
from
  households.help_team
where
  id = any (:ids::uuid[])
