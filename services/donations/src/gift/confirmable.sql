-- Of these gifts where each stands, and whether the caller may say of it that it arrived.
select
  g.id,
  g.status,
  donations.receives (g.student_id, g.household_id, g.school_id, g.region) as "isReceiver!"
from
  donations.gift g
where
  g.id = any (:ids::uuid[])
