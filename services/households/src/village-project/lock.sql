-- A project, while its money is looked at.
select
  id
from
  households.village_project
where
  id = :id
for no key update
