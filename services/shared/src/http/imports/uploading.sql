-- An upload of the caller.
select
  status,
  created_at < now() - interval '1 hour' as "isExpired",
  file_digest as "fileDigest"
from
  import
where
  id = :id
  and subject = :subject
