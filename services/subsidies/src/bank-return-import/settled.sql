-- Somebody has asked the bank.
update subsidies.bank_contradiction b
set
  settled_at = now()
from
  word w
where
  w.payment_id = b.payment_id
  and w.is_asked
  and b.settled_at is null
