-- What came of projects, by day.
select
  o.id,
  o.project_id as "projectId",
  o.kind,
  o.number,
  o.amount_fen as amount,
  o.on_date as "on",
  o.source
from
  households.project_outcome o
where
  o.project_id = any (:ids::uuid[])
order by
  o.on_date,
  o.id
