-- Whether a payment was paid again.
select
from
  subsidies.payment
where
  origin_id = :id
  and amount_fen > 0
  and status in ('PLANNED', 'SENT', 'CONFIRMED')
limit
  1
