-- Steps of difficulties, in their order.
select
  e.difficulty_id as "difficultyId",
  e.status,
  e.on_date as "on",
  e.note
from
  households.difficulty_event e
where
  e.difficulty_id = any (:ids::uuid[])
order by
  e.id
