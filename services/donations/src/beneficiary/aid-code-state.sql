-- Versions of a partner's codes of these students, and whether they are live.
select
  student_id as "studentId",
  version,
  is_live as "isLive"
from
  donations.aid_code
where
  uscc = :uscc
  and student_id = any (:ids::uuid[])
