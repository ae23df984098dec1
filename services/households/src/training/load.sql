-- Sessions by id.
select
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
  households.training_session s
where
  s.id = any (:ids::uuid[])
