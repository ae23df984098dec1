-- What the school says of a request.
update donations.gift_request
set
  status = :status,
  note = :note,
  gift_id = :giftId,
  decided_by = :subject,
  decided_organisation = :organisation,
  decided_at = now()
where
  id = :id
