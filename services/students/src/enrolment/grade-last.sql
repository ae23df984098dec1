-- The last grade of a stage at a school.
select
  l.longest as "longest!"
from
  students.school c
  cross join lateral students.last_grade_in (:stage, c.region, c.five_four) as l
where
  c.id = :schoolId
