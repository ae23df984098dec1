-- What was asked for, and as whom.
select
  kind,
  parameters,
  principal
from
  export
where
  id = :id
