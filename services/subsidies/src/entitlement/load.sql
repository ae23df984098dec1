-- Entitlements by id.
select
  id,
  student_id as "studentId",
  programme_code as "programmeCode",
  term,
  amount_fen as amount,
  census_on as "censusOn",
  stage,
  boarder,
  categories,
  standard_source as "standardSource",
  status,
  reason,
  tier,
  months,
  basis_kind as "basisKind",
  check_status as "checkStatus",
  check_reason as "checkReason",
  school_id as "schoolId",
  grade,
  class_name as "className"
from
  subsidies.entitlement
where
  id = any (:ids::uuid[])
