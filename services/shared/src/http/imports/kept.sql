-- Whether the file is kept still.
select
from
  import_chunk
where
  import_id = :id
limit
  1
