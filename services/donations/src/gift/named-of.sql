-- Of these students those who were named of a delivery already.
select
  student_id as "studentId"
from
  donations.gift
where
  named_of = :id
  and student_id = any (:studentIds::uuid[])
  and status not in ('CANCELLED', 'RETURNED')
