-- Locks a batch for its next step.
select
  id,
  kind,
  form,
  region,
  term,
  status,
  version,
  notice_until as "noticeUntil",
  drafted_by as "draftedBy",
  bank_file_at as "bankFileAt"
from
  subsidies.batch
where
  id = :id
for update
