-- A request stands for a row that was there before it.
update request
set
  result_id = :id
where
  (organisation, key) = (:organisation, :idempotencyKey)
