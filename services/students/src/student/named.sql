-- Students of one county, `part`, by a part of their name; entries that joined another one are not told.
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
  region = :part::text
  and linked_to is null
  and strpos(name_key, :name) > 0
