-- Whatever was answered for an idempotency key is stored.
select r.organisation || ' ' || r.key as what, 'nothing is stored under ' || r.result_id as why
from donations.request r
where not exists (select from donations.gift g where g.id = r.result_id) and not exists (select from donations.donation d where d.id = r.result_id)
union all
select r.organisation || ' ' || r.key, 'nothing is stored under ' || r.result_id from subsidies.request r where r.operation = 'draftBatch' and not exists (select from subsidies.batch b where b.id = r.result_id);
