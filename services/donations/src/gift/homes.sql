-- The homes of some children.
select
  student_id as "studentId!",
  household_id as "householdId!"
from
  donations.homes_of_children (:ids::uuid[])
