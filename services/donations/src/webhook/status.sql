-- An endpoint of the caller's is active again, or removed.
update donations.webhook
set
  status = :status,
  status_reason = null
where
  id = :id
  and status <> 'REMOVED'
returning
  id
