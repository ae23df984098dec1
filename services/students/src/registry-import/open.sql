-- Enrolments that hold from the day of the file on.
insert into
  students.enrolment (
    student_id,
    school_id,
    stage,
    grade,
    class_name,
    boarder,
    status,
    from_date
  )
select
  s.id,
  s.school_id,
  s.stage,
  s.grade,
  s.class_name,
  s.boarder,
  s.status,
  :asOf::date
from
  moved m
  join students.student s on s.id = m.student_id
where
  m.open_id is null
  or m.from_date < :asOf::date
