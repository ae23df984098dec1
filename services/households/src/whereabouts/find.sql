-- Whereabouts by id, and whether they were taken back.
select
  member_id as "memberId",
  region,
  taken_back_at is not null as "isBack"
from
  households.whereabouts
where
  id = :id
