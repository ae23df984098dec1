-- Students whom the caller knows by these codes of its own, each under the place in which it was asked.
select
  asked.place as "place!",
  c.id as "id!",
  c.region as "region!"
from
  unnest(:places::int[], :versions::int[], :ids::uuid[]) as asked (place, version, id)
  join students.cards (:ids::uuid[]) c on c.id = asked.id
  left join donations.aid_code a on (a.uscc, a.student_id) = (:uscc, asked.id)
where
  coalesce(a.version, 0) = asked.version
  and coalesce(a.is_live, true)
