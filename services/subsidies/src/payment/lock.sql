-- Locks a payment of the caller's organisation.
select
  status
from
  subsidies.payment
where
  id = :id
  and made_by = :organisation
for update
