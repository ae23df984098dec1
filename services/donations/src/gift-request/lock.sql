-- Locks a request that is to be decided.
select
  id
from
  donations.gift_request
where
  id = :id
for update
