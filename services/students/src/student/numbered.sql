-- Students by a whole number, of the registry or of the state; entries that joined another one are not told.
select
  student.id,
  student.registry_cipher as "registryCipher",
  student.id_cipher as "idCipher",
  student.name,
  student.sex,
  student.birth_date as "birthDate",
  student.linked_to as "linkedTo",
  student.name_key as "cursorKey!",
  student.id as "cursorId!"
from
  students.student
where
  linked_to is null
  and (
    registry_digest = :registryDigest
    or id_digest = :idDigest
  )
