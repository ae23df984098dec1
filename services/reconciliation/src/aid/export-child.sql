-- Of whom a sheet of aid is.
select
  s.name,
  c.name as school,
  s.stage,
  s.grade,
  s.class_name as "className"
from
  students.student s
  join students.school c on c.id = s.school_id
where
  s.id = :studentId
