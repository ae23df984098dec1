-- Lines by id; the id of a merged line leads to the one it is part of.
select
  asked.id as "askedId",
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
  reconciliation.roll_entry asked
  join reconciliation.line_seen entry on entry.id = coalesce(asked.merged_into, asked.id)
where
  asked.id = any (:ids::uuid[])
