-- Batches summed by school or, where :byTown, by town, and stage: persons, person-times, fen.
select
  p.batch_id as "batchId!",
  coalesce(
    case
      when :byTown::boolean then c.town
      else c.name
    end,
    '—'
  ) as "place!",
  e.stage as "stage!",
  count(distinct p.student_id)::int as "persons!",
  count(*)::int as "times!",
  sum(p.amount_fen)::bigint as "amount!"
from
  subsidies.payment p
  join subsidies.entitlement e on e.id = p.entitlement_id
  left join students.school c on c.id = e.school_id
where
  p.batch_id = any (:ids::uuid[])
  and p.status <> 'CANCELLED'
group by
  p.batch_id,
  2,
  e.stage
order by
  2,
  e.stage
