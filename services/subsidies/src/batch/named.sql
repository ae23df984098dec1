-- Whether the term is named for the region.
select
from
  subsidies.naming
where
  (
    starts_with(:region, region)
    or starts_with(region, :region)
  )
  and term = :term
  and status = 'DONE'
limit
  1
