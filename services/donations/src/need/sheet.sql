-- The named children of a school for its sheet, by class and name.
select
  s.id,
  s.name,
  s.stage,
  s.grade,
  s.class_name as "className",
  s.registry_cipher as "registryCipher"
from
  students.student s
  join students.school c on c.id = s.school_id
where
  c.code = :schoolCode
  and s.status not in ('TRANSFERRED', 'GRADUATED')
  and s.linked_to is null
  and exists (
    select
    from
      reconciliation.roll_entry e
    where
      e.student_id = s.id
      and e.status = 'MATCHED'
  )
order by
  s.stage,
  s.grade,
  s.class_name nulls last,
  s.name,
  s.id
