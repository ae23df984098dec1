-- Whereabouts of members, the newest first.
select
  id,
  member_id as "memberId",
  reason,
  school_name as "schoolName",
  school_region as region,
  proof,
  from_date::text as "from",
  valid_until::text as "validUntil",
  valid_until::text as until
from
  households.whereabouts
where
  member_id = any (:ids::uuid[])
  and taken_back_at is null
order by
  from_date desc,
  id desc
