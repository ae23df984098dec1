-- Funders of gifts: the one whose gift it is first, then the others.
select
  g.id as "giftId!",
  g.donation_id as "donationId!",
  g.partner_id as "partnerId!",
  g.lead_parts as "parts!",
  coalesce(g.lead_fen, g.amount_fen) as amount,
  0 as place
from
  donations.gift g
where
  g.id = any (:ids::uuid[])
union all
select
  f.gift_id,
  f.donation_id,
  f.partner_id,
  f.parts,
  f.amount_fen,
  1
from
  donations.funder_share f
where
  f.gift_id = any (:ids::uuid[])
order by
  1,
  6,
  2
