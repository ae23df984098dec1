-- Children of here whom another county asks for through the province, and what tells whether it may.
select
  a.id,
  a.asker,
  a.asker_name as "askerName",
  a.on_date::text as "onDate!",
  a.public_key as "publicKey",
  a.name_digest as "nameDigest",
  a.mark,
  s.name_key as "nameKey",
  s.registry_cipher as "registryCipher"
from
  province.asked a
  join students.student s on s.id = a.student_id
  and s.linked_to is null
where
  not exists (
    select
    from
      students.transfer t
    where
      t.id = a.id
  )
limit
  200
