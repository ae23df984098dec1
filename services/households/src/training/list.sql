-- Sessions that the caller sees, the newest first.
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
  s.region,
  (date '9999-12-31' - s.on_date)::text as "cursorKey!",
  s.id as "cursorId!"
from
  households.training_session s
where
  (
    :from::date is null
    or s.on_date >= :from
  )
  and (
    :until::date is null
    or s.on_date <= :until
  )
  and (
    :status::text is null
    or s.status = :status
  )
