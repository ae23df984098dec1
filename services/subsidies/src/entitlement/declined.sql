-- The event of it.
insert into
  subsidies.entitlement_event (entitlement_id, status, amount_fen, subject, reason)
select
  id,
  status,
  amount_fen,
  :subject,
  :reason
from
  subsidies.entitlement
where
  id = :id
