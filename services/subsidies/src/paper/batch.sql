-- The head of a batch's papers.
select
  id,
  number,
  term,
  region,
  kind,
  form,
  status,
  persons,
  times,
  amount_fen::text as amount,
  notice_from::text as "noticeFrom",
  notice_until::text as "noticeUntil",
  organisation_name as "organisationName"
from
  subsidies.batch
where
  id = :batchId
