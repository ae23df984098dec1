-- A student by 学籍号; the entry that stands and attends first.
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
  registry_digest = :digest
order by
  linked_to is null desc,
  status = 'ENROLLED' desc,
  id
limit
  1
