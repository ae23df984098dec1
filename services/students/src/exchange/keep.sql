-- Digests of students, where their numbers are still those that they were made of; a linked entry's person is the kept
-- one's.
update students.student s
set
  exchange_key = case
    when s.linked_to is null then d.digest
    else s.exchange_key
  end,
  exchange_registry = d.registry_digest
from
  unnest(
    :ids::uuid[],
    :digests::bytea[],
    :registryDigests::bytea[],
    :registryCiphers::text[],
    :idCiphers::text[]
  ) as d (id, digest, registry_digest, registry_cipher, id_cipher)
where
  s.id = d.id
  and s.registry_cipher = d.registry_cipher
  and s.id_cipher is not distinct from d.id_cipher
  and exists (
    select
    from
      province.exchange
    where
      print = :print
  )
  and s.exchange_registry is null
