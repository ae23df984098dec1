-- Steps of batches, the first one first.
select
  batch_id as "batchId",
  status,
  organisation,
  subject as by,
  reason,
  at
from
  subsidies.batch_step
where
  batch_id = any (:ids::uuid[])
order by
  id
