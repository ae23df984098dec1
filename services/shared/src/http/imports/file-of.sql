-- The pieces of a file.
select
  body
from
  import_chunk
where
  import_id = :id
order by
  position
