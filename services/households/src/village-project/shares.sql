-- Who pays how much of projects.
select
  s.project_id as "projectId",
  s.organisation,
  s.uscc,
  sum(s.amount_fen)::bigint as "amount!"
from
  households.project_share s
where
  s.project_id = any (:ids::uuid[])
group by
  s.project_id,
  s.organisation,
  s.uscc
order by
  min(s.id::text)
