-- Batches that keep a term open.
select
  number
from
  subsidies.batch
where
  starts_with(region, :region)
  and term = :term
  and status not in ('SETTLED', 'CANCELLED')
order by
  number
limit
  5
