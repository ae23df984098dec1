-- Objections by id.
select
  id,
  batch_id as "batchId",
  student_id as "studentId",
  text,
  received_on::text as "receivedOn",
  outcome,
  upheld,
  closed_on::text as "closedOn"
from
  subsidies.objection
where
  id = any (:ids::uuid[])
