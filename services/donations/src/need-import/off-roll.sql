-- Rows of children who are not on the roll: recorded all the same.
insert into
  warned
select
  t.row,
  '姓名',
  'NOT_ON_ROLL',
  null
from
  staged t
where
  t.namesakes = 1
  and not t.on_roll
  and t.row not in (
    select
      row
    from
      refused
  )
