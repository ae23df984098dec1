-- Livelihoods that came of visits.
select
  l.id,
  l.household_id as "householdId",
  l.kind,
  l.found_on as "foundOn",
  l.ended_on as "endedOn",
  l.visit_id as "visitId",
  l.training_place_id as "trainingPlaceId",
  l.project_id as "projectId",
  l.note
from
  households.livelihood l
where
  l.visit_id = any (:ids::uuid[])
order by
  l.id
