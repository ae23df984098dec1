-- Whether the caller receives for whom a gift is.
select
  donations.receives (g.student_id, g.household_id, g.school_id, g.region) as "isReceiver"
from
  donations.gift g
where
  g.id = :id
