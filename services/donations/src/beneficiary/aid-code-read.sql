-- Students whom the caller knows by these codes of its own, in the order asked.
select
  c.id
from
  unnest(:ids::uuid[]) with ordinality as asked (id, n)
  join students.cards (:ids::uuid[]) c on c.id = asked.id
  left join donations.aid_code a on (a.uscc, a.student_id) = (:uscc, asked.id)
where
  coalesce(a.version, 0) = asked.n - 1
  and coalesce(a.is_live, true)
