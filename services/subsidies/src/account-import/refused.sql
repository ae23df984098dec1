-- Rows of no child of the county, or of another name.
insert into
  refused
select
  row,
  case
    when registry_digest is null then '身份证号'
    else '学籍号'
  end,
  'STUDENT_NOT_FOUND',
  null
from
  staged
where
  student_id is null
union all
select
  t.row,
  '姓名',
  'NAME_CONFLICT',
  null
from
  staged t
  join students.student s on s.id = t.student_id
where
  s.name_key <> t.name_key
