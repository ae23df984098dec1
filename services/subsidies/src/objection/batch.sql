-- Locks a batch that is objected to.
select
  status,
  notice_from::text as "noticeFrom"
from
  subsidies.batch
where
  id = :batchId
for update
