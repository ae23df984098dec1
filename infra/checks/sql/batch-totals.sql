-- The control totals of a batch are the sum of its rows; what was taken off it before it was sent left out.
select b.number as what, format('says %s persons, %s times, %s fen; its rows %s, %s, %s', b.persons, b.times, b.amount_fen, r.persons, r.times, r.fen) as why
from subsidies.batch b cross join lateral (
  select count(distinct p.student_id)::int as persons, count(*)::int as times, coalesce(sum(p.amount_fen), 0)::bigint as fen from subsidies.payment p
  where p.batch_id = b.id and (p.status <> 'CANCELLED' or exists (select from subsidies.payment_event e where e.payment_id = p.id and e.status = 'SENT'))) as r
where b.status <> 'CANCELLED' and (b.persons, b.times, b.amount_fen) is distinct from (r.persons, r.times, r.fen);
