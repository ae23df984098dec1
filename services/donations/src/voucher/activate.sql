-- Which codes of a donation were activated.
select
  place as "place!",
  outcome as "outcome!"
from
  donations.activate_vouchers (:donationId, :digests::bytea[], :on::date[])
