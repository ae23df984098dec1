-- Accounts of a batch's payments that a second person has to look at.
select
  batch_id as "batchId",
  account_id as "accountId",
  student_id as "studentId",
  doubt,
  confirmed_by as "confirmedBy"
from
  subsidies.payee_doubts (:ids::uuid[])
order by
  confirmed_by is not null,
  doubt,
  account_id
