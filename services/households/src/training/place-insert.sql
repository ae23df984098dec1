-- A place of a session; of one person one, without a number one a name.
insert into
  households.training_place (
    id,
    session_id,
    attendee_name,
    name_key,
    id_digest,
    id_cipher,
    member_id,
    region,
    made_by
  )
select
  :id,
  s.id,
  :name,
  :nameKey,
  :digest,
  :cipher,
  :memberId,
  s.region,
  :madeBy
from
  households.training_session s
where
  s.id = :sessionId
on conflict do nothing
