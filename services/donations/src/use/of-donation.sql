-- What left donations otherwise than as gifts, in its order.
select
  id,
  donation_id as "donationId",
  kind,
  amount_fen as amount,
  quantity::float as quantity,
  on_date as on,
  reason,
  document
from
  donations.donation_use
where
  donation_id = any (:ids::uuid[])
order by
  id
