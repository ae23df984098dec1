-- Grades beyond the last of their stage at the school.
insert into
  refused
select
  t.row,
  '年级',
  'GRADE_BEYOND_STAGE',
  null
from
  staged t
  join school_system y using (school_code)
  cross join lateral students.last_grade_in (t.stage, :region, y.five_four) as l
where
  t.outcome is null
  and t.grade not between 1 and l.longest
