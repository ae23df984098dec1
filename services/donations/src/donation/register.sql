-- Registers a donation of the caller.
insert into
  donations.donation (
    id,
    partner_id,
    form,
    purpose,
    title,
    amount_fen,
    quantity,
    unit,
    received_on,
    passed_on_from_id,
    made_by
  )
select
  :donationId,
  p.id,
  :form,
  :purpose,
  :title,
  :amount::bigint,
  :quantity::numeric,
  :unit,
  :receivedOn::date,
  :passedOnFromId::uuid,
  :organisation
from
  donations.partner p
where
  p.uscc = :uscc
