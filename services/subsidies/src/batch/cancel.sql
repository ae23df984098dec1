-- Every payment of a batch is cancelled.
insert into
  subsidies.payment_event (payment_id, status, subject, reason)
select
  id,
  'CANCELLED',
  :subject,
  :reason
from
  subsidies.payment
where
  batch_id = :id
  and status = 'PLANNED'
