-- What left an own donation otherwise than as a gift.
insert into
  donations.donation_use (
    id,
    donation_id,
    kind,
    amount_fen,
    quantity,
    on_date,
    reason,
    document,
    made_by,
    subject
  )
values
  (
    :id,
    :donationId,
    :kind,
    :amount::bigint,
    :quantity::numeric,
    :on::date,
    :reason,
    :document,
    :organisation,
    :subject
  )
