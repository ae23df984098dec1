-- The first event of every payment of a batch.
insert into
  subsidies.payment_event (payment_id, status, subject)
select
  id,
  'PLANNED',
  :subject
from
  subsidies.payment
where
  batch_id = :batchId
