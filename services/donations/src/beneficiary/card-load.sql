-- The masked cards of students, as the caller may read them.
select
  id,
  masked_name as "maskedName",
  school,
  stage,
  grade,
  region
from
  students.cards (:ids::uuid[])
