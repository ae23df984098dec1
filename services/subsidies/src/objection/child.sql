-- Whether a child is on the batch.
select
from
  subsidies.payment
where
  batch_id = :batchId
  and student_id = :studentId
  and status = 'PLANNED'
limit
  1
