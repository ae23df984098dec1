-- Bytes of a file as it is kept.
select
  coalesce(sum(octet_length(body)), 0)::int as bytes
from
  import_chunk
where
  import_id = :id
