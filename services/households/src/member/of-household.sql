-- Members of households.
select
  member.id,
  household_id as "householdId",
  name,
  id_cipher as "idCipher",
  relation,
  birth_date as "birthDate"
from
  households.member
where
  household_id = any (:ids::uuid[])
order by
  relation is distinct from '户主',
  birth_date,
  id
