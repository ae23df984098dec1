-- Offers some of an own donation to another giver.
insert into
  donations.share_offer (
    id,
    donation_id,
    partner_id,
    from_uscc,
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
  :fromUscc,
  :toUscc,
  :amount::bigint,
  :quantity::numeric,
  :organisation,
  :subject
from
  donations.donation d
where
  d.id = :donationId
