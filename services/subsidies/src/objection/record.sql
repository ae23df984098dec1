-- An objection as it was received.
insert into
  subsidies.objection (batch_id, student_id, text, received_on, recorded_by)
values
  (:batchId, :studentId, :text, :receivedOn, :subject)
returning
  id,
  batch_id as "batchId",
  student_id as "studentId",
  text,
  received_on as "receivedOn",
  outcome,
  upheld,
  closed_on as "closedOn"
