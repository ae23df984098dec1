-- The place of a person in a session.
select
  id
from
  households.training_place
where
  session_id = :sessionId
  and case
    when :digest::bytea is null then id_digest is null
    and name_key = :nameKey
    else id_digest = :digest
  end
order by
  occurrence
limit
  1
