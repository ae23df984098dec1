-- Codes of a donation with where they stand; no child.
select
  v.id,
  v.code_cipher as "codeCipher",
  v.status,
  v.issued_at as "issuedAt",
  v.handed_out_on as "handedOutOn",
  v.activated_on as "activatedOn"
from
  donations.voucher v
where
  v.donation_id = :donationId
  and (
    :giftIds::uuid[] is null
    or v.gift_id = any (:giftIds::uuid[])
  )
order by
  v.id
