-- A batch is where its last step says, and its payments are where it is: planned before it is sent, none planned after, all free when
-- it was cancelled, and none unanswered when it is settled.
select b.number as what, format('is %s, its last step %s', b.status, coalesce(s.status, 'none')) as why
from subsidies.batch b left join lateral (select status from subsidies.batch_step where batch_id = b.id order by id desc limit 1) as s on true where b.status is distinct from s.status
union all
select b.number, format('is %s and holds a payment that is %s', b.status, p.status) from subsidies.batch b join subsidies.payment p on p.batch_id = b.id
where not case when b.status in ('DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED') then p.status in ('PLANNED', 'CANCELLED') when b.status = 'CANCELLED' then p.status = 'CANCELLED'
  when b.status = 'SETTLED' then p.status in ('CONFIRMED', 'RETURNED', 'REISSUED', 'CANCELLED') else p.status <> 'PLANNED' end;
