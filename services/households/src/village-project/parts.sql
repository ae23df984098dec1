-- Parts of projects, in their order.
select
  t.id,
  t.project_id as "projectId",
  t.purpose,
  t.title,
  t.amount_fen as "amount",
  t.quantity::float as quantity,
  t.unit,
  t.approximate,
  t.corrects_id as "correctsId",
  t.reason
from
  households.project_part t
where
  t.project_id = any (:ids::uuid[])
order by
  t.id
