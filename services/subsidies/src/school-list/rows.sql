-- Rows of a school's list of a term: those to look at first, then by grade and class.
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
  class_name as "className",
  concat_ws(
    '|',
    coalesce(check_status, 'A'),
    lpad(grade::text, 2, '0'),
    class_name
  ) as "cursorKey!",
  id as "cursorId!"
from
  subsidies.entitlement
where
  school_id = :id
  and term = :term
  and status = 'NAMED'
