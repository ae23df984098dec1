-- Codes by id.
select
  id,
  gift_id as "giftId!",
  last_four as "lastFour",
  status,
  handed_out_on as "handedOutOn",
  activated_on as "activatedOn"
from
  donations.voucher
where
  id = any (:ids::uuid[])
