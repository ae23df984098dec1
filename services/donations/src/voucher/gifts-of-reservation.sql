-- What the caller gave on a reservation.
select
  gift_id as "giftId!"
from
  donations.reserved_children (array[:id::uuid])
where
  gift_id is not null
