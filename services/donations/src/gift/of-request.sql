-- The gifts that one request made, in the order of their ids.
select
  id
from
  donations.gift
where
  given_with = :id
order by
  id
