-- Of these gifts those whom the caller may say of that they arrived, locked for nobody else to say otherwise.
select
  g.id,
  g.status,
  donations.receives (g.student_id, g.household_id, g.school_id, g.region) as "isReceiver!"
from
  donations.gift g
where
  g.id = any (:ids::uuid[])
