-- Who took the last step of a batch, and when.
select
  subject,
  at
from
  subsidies.batch_step
where
  batch_id = :id
order by
  id desc
limit
  1
