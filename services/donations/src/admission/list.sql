-- Who was admitted, those that hold first: of the caller's region, or the caller itself.
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
  and a.until_date >= (now() at time zone 'Asia/Shanghai')::date as "isLive!",
  case
    when a.ended_at is null then '0'
    else '1'
  end as "cursorKey!",
  a.id as "cursorId!"
from
  donations.admission a
