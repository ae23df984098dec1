-- Grades that are counted on from primary become grades of their stage.
update staged t
set
  grade = t.grade - case
    when y.five_four then 5
    else 6
  end
from
  school_system y
where
  y.school_code = t.school_code
  and t.grade_counted
