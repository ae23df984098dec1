-- Rows whose child or household is not found or is called otherwise, and whose helper is several people.
with
  named as materialized (
    select
      t.row,
      t.staff_number,
      t.helpers,
      t.helper,
      t.helper_name,
      min(t.staff_number) over by_name <> max(t.staff_number) over by_name as is_of_several,
      first_value(t.helper) over (
        partition by
          t.organisation_key,
          t.staff_number
        order by
          t.row
      ) as first_name
    from
      staged t
    window
      by_name as (
        partition by
          t.organisation_key,
          t.helper
      )
  )
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
  n.row,
  '帮扶人',
  'HELPER_AMBIGUOUS',
  null
from
  named n
where
  n.staff_number is null
  and (
    n.helpers > 1
    or n.is_of_several
  )
union all
-- one number is one person
select
  n.row,
  '工号',
  'HELPER_NAME_DIFFERS',
  null
from
  named n
where
  n.staff_number is not null
  and coalesce(n.helper_name, n.first_name) <> n.helper
