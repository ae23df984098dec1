-- Students by a whole number, of the registry or of the state; that of an entry that joined another one leads there.
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
  and id in (
    select
      coalesce(entry.linked_to, entry.id)
    from
      students.student entry
    where
      entry.registry_digest = :registryDigest
      or entry.id_digest = :idDigest
  )
