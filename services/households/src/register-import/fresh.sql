-- Rows of persons whom their household does not have yet.
create temp table fresh on commit drop as
select
  p.*
from
  placed p
  left join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)
where
  m.id is null
