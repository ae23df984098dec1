-- A school asks for a correction.
insert into
  students.correction (
    student_id,
    school_id,
    name,
    class_name,
    boarder,
    from_date,
    reason,
    proposed_by,
    organisation
  )
select
  s.id,
  s.school_id,
  :name,
  :className,
  :boarder,
  :from,
  :reason,
  :subject,
  :organisation
from
  students.student s
where
  s.id = :id
returning
  id
