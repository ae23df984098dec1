-- Whether a term is closed for a region.
select
from
  subsidies.closed_term
where
  starts_with(:region, region)
  and term = :term
