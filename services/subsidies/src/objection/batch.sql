-- Locks a batch that is objected to.
select
  status,
  notice_from as "noticeFrom"
from
  subsidies.batch
where
  id = :batchId
for update
