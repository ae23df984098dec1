-- Faults found while reading.
insert into
  import_error (import_id, row, column_name, code, value, is_rejected)
select
  :id,
  *
from
  unnest(
    :rows::int[],
    :columns::text[],
    :codes::text[],
    :errors::text[],
    :isRejecteds::boolean[]
  )
