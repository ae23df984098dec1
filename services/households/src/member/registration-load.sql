-- Registrations of members, by category and day.
select
  member_id as "memberId",
  category,
  register,
  from_date as "from",
  until_date as "until",
  risk_cleared as "riskCleared"
from
  households.registration
where
  member_id = any (:ids::uuid[])
order by
  from_date desc,
  category
