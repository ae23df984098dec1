-- The payment that was objected to is taken off.
insert into
  subsidies.payment_event (payment_id, status, subject, reason)
select
  id,
  'CANCELLED',
  :subject,
  :outcome
from
  subsidies.payment
where
  batch_id = :batchId
  and student_id = :studentId
  and status = 'PLANNED'
