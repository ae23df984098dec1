-- Whom the file ends.
select
  person_id as id
from
  ending
