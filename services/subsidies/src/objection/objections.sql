-- Objections to batches, by day.
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
  batch_id = any (:ids::uuid[])
order by
  received_on,
  id
