-- The open pairing of a helper with a household or a student.
select
  id
from
  households.pairing
where
  helper_id = :helperId
  and household_id is not distinct from :householdId
  and student_id is not distinct from :studentId
  and until_date is null
