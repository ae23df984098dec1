-- One piece of a file.
select
  body
from
  import_chunk
where
  import_id = :id
  and position = :position
