-- A child of here whom another county asks for through the province becomes a transfer that this county decides on; the
-- name is the one that it has.
insert into
  students.transfer (
    id,
    region,
    organisation,
    organisation_name,
    asked_by,
    name,
    name_key,
    registry_digest,
    registry_cipher,
    registry_last_four,
    stage,
    grade,
    boarder,
    on_date,
    reason,
    student_id,
    held_region,
    public_key
  )
select
  a.id,
  a.asker,
  'province:' || a.asker,
  a.asker_name,
  a.asker_name,
  s.name,
  s.name_key,
  s.registry_digest,
  s.registry_cipher,
  :lastFour,
  s.stage,
  s.grade,
  s.boarder,
  least(
    greatest(a.on_date, session.today () - 366),
    session.today ()
  ),
  '经省级平台申请转入',
  s.id,
  s.region,
  a.public_key
from
  province.asked a
  join students.student s on s.id = a.student_id
  and s.linked_to is null
where
  a.id = :id
on conflict do nothing
