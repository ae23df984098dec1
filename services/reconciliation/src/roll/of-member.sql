-- The roll lines that register rows are part of.
select
  member.member_id as "memberId",
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
  reconciliation.roll_member member
  join reconciliation.roll_entry own on own.id = member.entry_id
  join reconciliation.line_seen entry on entry.id = coalesce(own.merged_into, own.id)
where
  member.member_id = any (:ids::uuid[])
