-- Digests of students, where their numbers are still those that they were made of.
update students.student s
set
  exchange_key = d.digest
from
  unnest(
    :ids::uuid[],
    :digests::bytea[],
    :registryCiphers::text[]
  ) as d (id, digest, registry_cipher)
where
  s.id = d.id
  and s.registry_cipher = d.registry_cipher
  and s.exchange_key is null
  and s.linked_to is null
