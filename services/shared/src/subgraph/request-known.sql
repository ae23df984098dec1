-- What a key stood for.
select
  result_id as id,
  content_digest as digest
from
  request
where
  (organisation, key) = (:organisation, :idempotencyKey)
