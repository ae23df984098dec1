-- What of these donations was offered to others, the newest first.
select
  id,
  donation_id as "donationId",
  to_uscc as "toUscc",
  amount_fen as amount,
  quantity::float as quantity,
  used_fen as "usedAmount",
  used_quantity::float as "usedQuantity!",
  withdrawn_at as "withdrawnAt"
from
  donations.share_offer
where
  donation_id = any (:ids::uuid[])
order by
  id desc
