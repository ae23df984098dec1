-- Rows of no payment, or of a payment that they cannot be of.
insert into
  refused
select
  row,
  '流水号',
  'PAYMENT_UNKNOWN',
  null
from
  staged
where
  known = 0
union all
select
  row,
  '流水号',
  'PAYMENT_AMBIGUOUS',
  null
from
  staged
where
  known > 1
union all
select
  row,
  '金额',
  case
    when result = 'RETURNED'
    and amount_fen < transfer_fen then 'RETURN_IS_PARTIAL'
    else 'RETURN_AMOUNT_DIFFERS'
  end,
  to_char(amount_fen / 100.0, 'FM999999999990.00')
from
  staged
where
  known = 1
  and transfer_fen <> amount_fen
union all
select
  t.row,
  '退回日期',
  'RETURNED_BEFORE_PAID',
  null
from
  staged t
  join subsidies.payment p on p.id = t.payment_id
where
  known = 1
  and t.returned_on < p.paid_on
union all
select
  t.row,
  '流水号',
  'PAYMENT_NOT_SENT',
  null
from
  staged t
  join subsidies.payment p on p.id = t.payment_id
where
  known = 1
  and transfer_fen = t.amount_fen
  and p.status not in ('SENT', 'CONFIRMED', 'RETURNED', 'REISSUED')
