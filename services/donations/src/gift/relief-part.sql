-- A part for households of a project that the caller sees and that is not cancelled.
select
  t.id
from
  households.project_part t
  join households.village_project p on p.id = t.project_id
where
  t.id = :id
  and t.purpose = 'HOUSEHOLD_RELIEF'
  and t.corrects_id is null
  and p.status <> 'CANCELLED'
