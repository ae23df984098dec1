-- The payment that was wrong says which stands for it.
update subsidies.payment p
set
  corrected_by = m.new_id
from
  mended m
where
  p.id = m.payment_id
