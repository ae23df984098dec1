-- Corrections of one status or all, the oldest first.
select
  correction.id,
  correction.student_id as "studentId",
  correction.school_id as "schoolId",
  correction.name,
  correction.class_name as "className",
  correction.boarder,
  correction.from_date as "from",
  correction.reason,
  correction.status,
  correction.at,
  correction.decided_at as "decidedAt",
  correction.decision_reason as "decisionReason",
  correction.id::text as "cursorKey!",
  correction.id as "cursorId!"
from
  students.correction
where
  (
    :status::text is null
    or status = :status
  )
