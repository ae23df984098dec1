-- The shares of the other funders of a gift.
insert into
  donations.funder_share (
    gift_id,
    donation_id,
    partner_id,
    lead_partner_id,
    parts,
    amount_fen,
    offer_id
  )
select
  :giftId,
  t.donation_id,
  t.partner_id,
  :leadPartnerId,
  t.parts,
  t.amount_fen,
  t.offer_id
from
  unnest(
    :donationIds::uuid[],
    :partnerIds::uuid[],
    :parts::int[],
    :amounts::bigint[],
    :offerIds::uuid[]
  ) as t (donation_id, partner_id, parts, amount_fen, offer_id)
