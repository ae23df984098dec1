-- Control totals of a batch: what its rows say, those taken off it before it was sent left out.
update subsidies.batch b
set
  persons = t.persons,
  times = t.times,
  amount_fen = t.fen
from
  (
    select
      count(distinct p.student_id)::int as persons,
      count(*)::int as times,
      coalesce(sum(p.amount_fen), 0)::bigint as fen
    from
      subsidies.payment p
    where
      p.batch_id = :batchId
      and p.status <> 'CANCELLED'
  ) as t
where
  b.id = :batchId
