-- Rows without a number whose name several bear by now.
insert into
  refused
select
  t.row,
  '帮扶人',
  'HELPER_AMBIGUOUS',
  null
from
  staged t
where
  t.staff_number is null
  and t.helpers > 1
  and t.row not in (
    select
      row
    from
      refused
  )
