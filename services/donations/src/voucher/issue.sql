-- Gives codes to gifts that have none.
select
  issued as "issued!",
  made as "made!"
from
  donations.issue_vouchers (
    :donationId,
    :giftIds::uuid[],
    :ciphers::text[],
    :digests::bytea[],
    :lastFours::text[]
  )
