-- Whether a batch has rows left.
select
from
  subsidies.payment
where
  batch_id = :id
  and status = 'PLANNED'
limit
  1
