-- Of a narrow run: the rows of the region among them.
create temp table scope_member on commit drop as
select
  m.id
from
  together
  join households.member m using (id)
where
  starts_with(m.region, :region)
