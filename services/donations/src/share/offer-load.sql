-- Offers by id.
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
  id = any (:ids::uuid[])
