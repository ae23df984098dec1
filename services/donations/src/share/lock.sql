-- Locks the donations of several funders of one gift, in one order, and tells of each what it is and what is left of it
-- for the caller.
select
  donation_id as "donationId!",
  partner_id as "partnerId!",
  offer_id as "offerId",
  is_own as "isOwn!",
  form as "form!",
  purpose as "purpose!",
  left_fen as "leftAmount",
  offer_left_fen as "offerLeft"
from
  donations.lock_funders (:ids::uuid[])
