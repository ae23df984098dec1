-- Who took a step of a batch, and why.
insert into
  subsidies.batch_step (batch_id, status, organisation, subject, reason)
values
  (:id, :to, :organisation, :subject, :reason)
