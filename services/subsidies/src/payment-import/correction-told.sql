-- The wrong one is cancelled, the right one sent.
insert into
  subsidies.payment_event (payment_id, status, on_date, reason, subject)
select
  m.payment_id,
  'CANCELLED',
  null,
  '名单更正',
  :organisation
from
  mended m
union all
select
  m.new_id,
  'SENT',
  coalesce(m.paid_on, m.was_paid_on),
  null,
  :organisation
from
  mended m
