-- What the bank had said of the wrong one holds for the right one.
insert into
  subsidies.payment_event (payment_id, status, on_date, subject)
select distinct
  on (m.new_id) m.new_id,
  'CONFIRMED',
  v.on_date,
  :organisation
from
  mended m
  join subsidies.payment_event v on v.payment_id = m.payment_id
  and v.status = 'CONFIRMED'
where
  m.status = 'CONFIRMED'
order by
  m.new_id,
  v.id desc
