-- Donations by id.
select
  donation.id,
  donation.partner_id as "partnerId",
  donation.form,
  donation.purpose,
  donation.title,
  donation.amount_fen as amount,
  donation.quantity::float as quantity,
  donation.unit,
  donation.received_on as "receivedOn",
  donation.receipt_number as "receiptNumber",
  donation.passed_on_from_id as "passedOnFromId",
  donation.given_fen as "givenFen",
  (donation.quantity - donation.given_quantity)::float as "leftQuantityKept"
from
  donations.donation
where
  id = any (:ids::uuid[])
