-- Needs that difficulties led to.
select
  d.difficulty_id as "difficultyId",
  d.need_id as "needId"
from
  donations.difficulty_need d
where
  d.difficulty_id = any (:ids::uuid[])
