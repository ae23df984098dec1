-- What the donor was given as a receipt, or that it wanted none.
update donations.donation
set
  receipt_number = :number,
  receipt_handler = :handler,
  receipt_on = :on::date,
  receipt_waived = :waived::boolean,
  received_from = coalesce(:receivedFrom, received_from),
  anonymous = coalesce(:anonymous::boolean, anonymous)
where
  id = :id
