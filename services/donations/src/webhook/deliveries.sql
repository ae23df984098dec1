-- What was sent to an endpoint, the newest first.
select
  d.id,
  e.id as "eventId",
  e.type,
  e.data::text as "data!",
  d.status,
  d.attempts,
  d.next_at as "nextAt",
  d.last_at as "lastAt",
  d.last_status as "lastStatus",
  d.last_problem as "lastProblem",
  e.at,
  lpad(
    extract(
      epoch
      from
        timestamptz '2200-01-01' - e.at
    )::bigint::text,
    12,
    '0'
  ) as "cursorKey!",
  d.id as "cursorId!"
from
  donations.webhook_delivery d
  join donations.webhook_event e on e.id = d.event_id
where
  d.webhook_id = :parent
