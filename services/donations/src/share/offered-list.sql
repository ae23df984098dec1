-- What others offered to the caller and holds still, the newest first.
select
  id,
  donation_id as "donationId",
  to_uscc as "toUscc",
  amount_fen as amount,
  quantity::float as quantity,
  used_fen as "usedAmount",
  used_quantity::float as "usedQuantity!",
  withdrawn_at as "withdrawnAt",
  '' as "cursorKey!",
  id as "cursorId!"
from
  donations.share_offer
where
  to_uscc = (
    select
      session.uscc ()
  )
  and withdrawn_at is null
