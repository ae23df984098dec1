-- Asked transfers, as students.sql; those of before kept no number.
select t.id, t.registry_cipher as "registryCipher", null as "idCipher", array[t.registry_digest] as digests
from students.transfer t
where t.registry_digest >= $1 and t.registry_digest < $2
  and not exists (select from infra.lookup_new k where k.old = t.registry_digest and k.new <> k.old)
  and not exists (select from infra.lookup_new k where k.new = t.registry_digest)
  and t.id > $3
order by t.id
limit 5000
