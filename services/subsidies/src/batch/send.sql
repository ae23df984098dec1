-- Every payment of a batch is sent.
insert into
  subsidies.payment_event (payment_id, status, on_date, subject)
select
  id,
  'SENT',
  :today::date,
  :subject
from
  subsidies.payment
where
  batch_id = :id
  and status = 'PLANNED'
union all
select
  o.id,
  'REISSUED',
  :today::date,
  :subject
from
  subsidies.payment p
  join subsidies.payment o on o.id = p.origin_id
where
  p.batch_id = :id
  and p.status = 'PLANNED'
  and p.is_reissue
  and o.status = 'RETURNED'
