-- Whereabouts of members, the newest first.
select
  id,
  member_id as "memberId",
  reason,
  school_name as "schoolName",
  school_region as region,
  proof,
  from_date as "from",
  valid_until as "validUntil",
  valid_until as until
from
  households.whereabouts
where
  member_id = any (:ids::uuid[])
  and taken_back_at is null
order by
  from_date desc,
  id desc
