-- How many objections to a batch are open.
select
  count(*)::int as n
from
  subsidies.objection
where
  batch_id = :id
  and closed_on is null
