-- Some students without digests for the exchange.
select
  id,
  id_cipher as "idCipher",
  registry_cipher as "registryCipher"
from
  students.student
where
  exchange_registry is null
limit
  2000
