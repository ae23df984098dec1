-- How many payments of a batch came back and wait.
select
  count(*)::int as n
from
  subsidies.payment
where
  batch_id = :id
  and status = 'RETURNED'
