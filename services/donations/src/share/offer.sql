-- Offers some of an own donation to another giver.
insert into
  donations.share_offer (
    id,
    donation_id,
    partner_id,
    to_uscc,
    amount_fen,
    quantity,
    made_by,
    subject
  )
select
  :id,
  d.id,
  d.partner_id,
  :toUscc,
  :amount::bigint,
  :quantity::numeric,
  :organisation,
  :subject
from
  donations.donation d
where
  d.id = :donationId
