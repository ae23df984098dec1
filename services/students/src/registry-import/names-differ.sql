-- Rows that call their school otherwise.
insert into
  warned
select
  t.row,
  '学校名称',
  'SCHOOL_NAME_DIFFERS',
  c.name
from
  staged t
  join school_called c using (school_code)
where
  outcome is null
  and row not in (
    select
      row
    from
      refused
  )
  and t.school_name_key <> c.name_key
