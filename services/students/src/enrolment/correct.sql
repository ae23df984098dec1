-- The open enrolment of a student, begun on this day, is mended in place.
update students.enrolment
set
  school_id = :schoolId,
  stage = :stage,
  grade = :grade,
  class_name = :className,
  boarder = :boarder,
  status = :status,
  reason = :reason,
  changed_by = :changedBy,
  unverified_since = null
where
  student_id = :studentId
  and until_date is null
  and from_date = :on::date
