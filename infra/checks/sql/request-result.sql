-- Whatever was answered for an idempotency key is stored.
select r.organisation || ' ' || r.key as what, 'nothing is stored under ' || r.result_id as why
from donations.request r
where r.result_id not in (
  select id from donations.gift union all select given_with from donations.gift where given_with is not null union all select id from donations.donation
  union all select id from donations.donation_use union all select id from donations.share_offer union all select id from donations.purpose_change
  union all select id from donations.need_record union all select id from donations.reservation)
union all
select r.organisation || ' ' || r.key, 'nothing is stored under ' || r.result_id from subsidies.request r where r.operation = 'draftBatch' and not exists (select from subsidies.batch b where b.id = r.result_id);
