-- Accounts by id; the number by its last four digits.
select
  a.id,
  a.student_id as "studentId",
  a.holder,
  coalesce(g.relation, 'SELF') as "relation!",
  a.last_four as "lastFour",
  a.bank,
  a.kind,
  a.active
from
  subsidies.payee_account a
  left join subsidies.guardian g on g.id = a.guardian_id
where
  a.id = any (:ids::uuid[])
