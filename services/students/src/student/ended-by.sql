-- Who was in the scope of a file and not in it, by name.
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
  students.import_ending ending
  join students.student on student.id = ending.person_id
where
  ending.import_id = :parent
