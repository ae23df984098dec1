-- The name of a file and what it was sent with.
select
  file_name as "fileName",
  uscc,
  options
from
  import
where
  id = :id
