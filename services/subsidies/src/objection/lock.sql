-- Locks an objection.
select
  o.batch_id as "batchId",
  o.student_id as "studentId",
  o.closed_on as "closedOn",
  b.status
from
  subsidies.objection o
  join subsidies.batch b on b.id = o.batch_id
where
  o.id = :id
for update of
  b
