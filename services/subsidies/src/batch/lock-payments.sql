-- Locks the payments of a batch in one order.
select
  id
from
  subsidies.payment
where
  batch_id = :id
order by
  id
for update
