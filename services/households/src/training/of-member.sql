-- What members learned, the newest first.
select
  p.member_id as "memberId!",
  s.id,
  s.number,
  s.kind,
  s.title,
  s.on_date as "on",
  s.until_date as until,
  s.host,
  s.place,
  s.lessons,
  s.status,
  s.reason,
  s.region
from
  households.training_place p
  join households.training_session s on s.id = p.session_id
where
  p.member_id = any (:ids::uuid[])
  and p.attended
order by
  s.on_date desc,
  s.id
