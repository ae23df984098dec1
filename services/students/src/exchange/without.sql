-- Some students without a digest for the exchange.
select
  id,
  id_cipher as "idCipher",
  registry_cipher as "registryCipher"
from
  students.student
where
  exchange_key is null
  and linked_to is null
limit
  2000
