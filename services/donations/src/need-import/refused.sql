-- Rows whose child is not found, or is several, or is called otherwise.
insert into
  refused
select
  t.row,
  '姓名',
  case
    when t.namesakes > 1 then 'STUDENT_AMBIGUOUS'
    else 'STUDENT_NOT_FOUND'
  end,
  null
from
  staged t
where
  t.namesakes <> 1
union all
select
  t.row,
  '姓名',
  'NAME_DIFFERS_OTHER',
  null
from
  staged t
  join students.student s on s.id = t.student_id
where
  t.namesakes = 1
  and t.name_key <> s.name_key
