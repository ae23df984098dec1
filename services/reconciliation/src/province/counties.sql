-- Counties of the province as the caller may read of them.
select
  code as "code!",
  name as "name!",
  heard_at as "heardAt",
  agrees,
  students as "students!"
from
  reconciliation.province_counties ()
