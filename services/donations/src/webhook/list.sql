-- Endpoints of the caller, the oldest first.
select
  w.id,
  w.url,
  w.types,
  w.status,
  w.status_reason as "statusReason",
  w.old_until as "oldSecretUntil",
  w.at as "registeredAt"
from
  donations.webhook w
where
  w.status <> 'REMOVED'
order by
  w.id
