-- A naming by its id.
select
  id,
  status,
  failure,
  created,
  changed,
  withdrawn,
  unchanged,
  blocked,
  persons,
  amount_fen as amount
from
  subsidies.naming
where
  id = :id
