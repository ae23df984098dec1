-- Students by id.
select
  student.id,
  student.registry_cipher as "registryCipher",
  student.id_cipher as "idCipher",
  student.name,
  student.sex,
  student.birth_date as "birthDate",
  student.linked_to as "linkedTo"
from
  students.student
where
  id = any (:ids::uuid[])
