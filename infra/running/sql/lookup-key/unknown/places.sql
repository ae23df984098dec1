-- Places of trainings, as transfers.sql.
select p.id, null as "registryCipher", p.id_cipher as "idCipher", array[p.id_digest] as digests
from households.training_place p
where p.id_digest >= $1 and p.id_digest < $2
  and not exists (select from infra.lookup_new k where k.old = p.id_digest and k.new <> k.old)
  and not exists (select from infra.lookup_new k where k.new = p.id_digest)
  and p.id > $3
order by p.id
limit 5000
