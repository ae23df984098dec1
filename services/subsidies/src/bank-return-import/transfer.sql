-- What the bank moved with a row's payment: the sum of its transfer.
update staged t
set
  transfer_fen = coalesce(
    (
      select
        sum(o.amount_fen)
      from
        subsidies.payment o
      where
        o.transfer_id = p.id
    ),
    p.amount_fen
  )
from
  subsidies.payment p
where
  p.id = t.payment_id
