-- Whom a file ended, by name.
select
  member.id,
  household_id as "householdId",
  name,
  id_cipher as "idCipher",
  relation,
  birth_date as "birthDate",
  member.name_key as "cursorKey!",
  member.id as "cursorId!"
from
  households.import_ending ending
  join households.member on member.id = ending.person_id
where
  ending.import_id = :parent
