-- Members by id.
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
  id = any (:ids::uuid[])
