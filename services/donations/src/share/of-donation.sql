-- What donations put into gifts of others.
select
  f.gift_id as "giftId",
  f.donation_id as "donationId",
  f.partner_id as "partnerId",
  f.parts,
  f.amount_fen as amount
from
  donations.funder_share f
where
  f.donation_id = any (:ids::uuid[])
order by
  f.gift_id
