-- Rows whose name differs from the registry's under their number.
insert into
  warned
select
  t.row,
  '受助学生姓名',
  'NAME_DIFFERS',
  null
from
  staged t
  join students.student s on s.id = t.student_id
where
  t.name_key <> s.name_key
