-- Promises that nobody has confirmed within thirty days end, at most a thousand at once; the donation holds them
-- again.
insert into
  donations.gift_event (gift_id, status, on_date, reason, subject)
select
  id,
  'CANCELLED',
  (now() at time zone 'Asia/Shanghai')::date,
  '约定满 30 日无人确认，自动失效',
  'dianming'
from
  donations.gift
where
  status = 'PLEDGED'
  and created_at < now() - interval '30 days'
order by
  id
limit
  1000
for update
  skip locked
