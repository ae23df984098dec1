-- Takes an offer back; what was used of it stays.
update donations.share_offer
set
  withdrawn_at = now()
where
  id = :id
  and withdrawn_at is null
returning
  donation_id as "donationId"
