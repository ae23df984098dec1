-- What was sent and not said otherwise has arrived.
insert into
  subsidies.payment_event (payment_id, status, on_date, subject)
select
  id,
  'CONFIRMED',
  :today,
  :subject
from
  subsidies.payment
where
  batch_id = :id
  and status = 'SENT'
