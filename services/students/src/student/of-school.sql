-- Students of a school, by name. Each filter is null where it does not narrow.
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
  school_id = :parent
  and linked_to is null
  and (
    :name::text is null
    or strpos(name_key, :name) > 0
  )
  and (
    :stage::text is null
    or stage = :stage
  )
  and (
    :grade::int is null
    or grade = :grade
  )
  and (
    :className::text is null
    or class_name = :className
  )
  and (
    :status::text is null
    or status = :status
  )
  and (
    :unverified::boolean is null
    or :unverified = exists (
      select
      from
        students.enrolment e
      where
        e.student_id = student.id
        and e.until_date is null
        and e.unverified_since is not null
    )
  )
