-- A disputed row, with its school.
select
  c.code,
  c.region,
  e.term,
  e.dispute_upheld as "isUpheld"
from
  subsidies.entitlement e
  join students.school c on c.id = e.school_id
where
  e.id = :entitlementId
