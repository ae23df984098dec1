-- The first request with a key keeps it; no row when it is known.
insert into
  request (organisation, key, operation, content_digest, result_id)
values
  (
    :organisation,
    :idempotencyKey,
    :operation,
    :digest,
    uuidv7()
  )
on conflict (organisation, key) do nothing
returning
  result_id as id
