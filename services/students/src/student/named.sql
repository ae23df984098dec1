-- Students of the caller's scope by a part of their name: a bureau's by the names alone, a school's of its own few.
-- Entries that joined another one are not told.
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
      students.named_in_session (:name)
    union all
    select
      own.id
    from
      students.school
      join students.student own on own.school_id = school.id
    where
      (
        select
          session.audience ()
      ) = 'SCHOOL'
      and school.code = any (
        (
          select
            session.schools ()
        )::text[]
      )
      and strpos(own.name_key, :name) > 0
  )
