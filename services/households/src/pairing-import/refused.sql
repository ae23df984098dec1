-- Rows whose child or household is not found or is called otherwise, and whose helper is several people.
insert into
  refused
select
  t.row,
  case
    when t.household_number is null then '学籍号'
    else '户编号'
  end,
  case
    when t.household_number is null then 'STUDENT_NOT_FOUND'
    else 'HOUSEHOLD_NOT_FOUND'
  end,
  null
from
  staged t
where
  t.household_id is null
  and t.student_id is null
union all
select
  t.row,
  '帮扶对象',
  'NAME_DIFFERS_OTHER',
  null
from
  staged t
where
  t.is_named_otherwise
union all
select
  t.row,
  '帮扶人',
  'HELPER_AMBIGUOUS',
  null
from
  staged t
where
  t.staff_number is null
  and (
    t.helpers > 1
    or (
      select
        count(distinct o.staff_number)
      from
        staged o
      where
        o.organisation_key = t.organisation_key
        and o.helper = t.helper
        and o.staff_number is not null
    ) > 1
  )
union all
-- one number is one person
select
  t.row,
  '工号',
  'HELPER_NAME_DIFFERS',
  null
from
  staged t
where
  t.staff_number is not null
  and (
    t.helper_name is distinct from t.helper
    and t.helper_name is not null
    or exists (
      select
      from
        staged o
      where
        o.organisation_key = t.organisation_key
        and o.staff_number = t.staff_number
        and o.helper <> t.helper
        and o.row < t.row
    )
  )
