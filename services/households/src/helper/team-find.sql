-- The caller's own team of a name.
select
  id
from
  households.help_team
where
  made_by = :madeBy
  and region = :region
  and name = :name
