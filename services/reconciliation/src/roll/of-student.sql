-- The roll lines of students, one for each county that registers the child.
select
  entry.id as "id!",
  entry.status as "status!",
  entry.matched_by as "matchedBy",
  entry.score,
  entry.doubts as "doubts!",
  entry.student_id as "studentId",
  entry.foreign_stage as "foreignStage",
  entry.release,
  entry.known
from
  reconciliation.line_seen entry
where
  entry.student_meant = any (:ids::uuid[])
  and entry.merged_into is null
  and entry.status = 'MATCHED'
order by
  entry.id
