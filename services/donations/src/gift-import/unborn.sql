-- Gifts of a day before the child was born.
insert into
  refused
select
  t.row,
  '日期',
  'BEFORE_BIRTH',
  null
from
  staged t
  join students.student s on s.id = t.student_id
  and starts_with(s.region, :region)
where
  t.given_on < s.birth_date
  and t.outcome is null
