-- Admissions by id.
select
  a.id,
  a.uscc,
  a.name,
  a.region,
  a.until_date as until,
  a.agreement,
  a.at as "admittedAt",
  a.ended_at as "endedAt",
  a.end_reason as "endReason",
  a.ended_at is null
  and a.until_date >= (now() at time zone 'Asia/Shanghai')::date as "isLive!"
from
  donations.admission a
where
  a.id = any (:ids::uuid[])
