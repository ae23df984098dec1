-- Objections by id.
select
  id,
  batch_id as "batchId",
  student_id as "studentId",
  text,
  received_on as "receivedOn",
  outcome,
  upheld,
  closed_on as "closedOn"
from
  subsidies.objection
where
  id = any (:ids::uuid[])
