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
    received_from,
    anonymous,
    agreement_number,
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
  :receivedFrom,
  :anonymous::boolean,
  :agreementNumber,
  :organisation
from
  donations.partner p
where
  p.uscc = :uscc
