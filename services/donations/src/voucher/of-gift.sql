-- Codes of gifts, the newest first.
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
  gift_id = any (:ids::uuid[])
order by
  id desc
