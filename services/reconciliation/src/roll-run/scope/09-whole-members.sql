-- Of a whole run: every row of the region.
create temp table scope_member on commit drop as
select
  id
from
  households.member
where
  starts_with(region, :region)
