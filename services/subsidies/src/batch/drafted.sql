-- The first step of a batch.
insert into
  subsidies.batch_step (batch_id, status, organisation, subject)
values
  (:batchId, 'DRAFT', :organisation, :subject)
