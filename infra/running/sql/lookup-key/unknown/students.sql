-- Registry entries of which a digest from $1 on, and below $2, is known under neither key.
select s.id, s.registry_cipher as "registryCipher", s.id_cipher as "idCipher",
  array[s.registry_digest, s.registry_id_digest, s.id_digest] as digests
from students.student s
where s.id in (
  select x.id from students.student x where x.registry_digest >= $1 and x.registry_digest < $2
    and not exists (select from infra.lookup_new k where k.old = x.registry_digest and k.new <> k.old)
    and not exists (select from infra.lookup_new k where k.new = x.registry_digest)
  union all
  select x.id from students.student x where x.registry_id_digest >= $1 and x.registry_id_digest < $2
    and not exists (select from infra.lookup_new k where k.old = x.registry_id_digest and k.new <> k.old)
    and not exists (select from infra.lookup_new k where k.new = x.registry_id_digest)
  union all
  select x.id from students.student x where x.id_digest >= $1 and x.id_digest < $2
    and not exists (select from infra.lookup_new k where k.old = x.id_digest and k.new <> k.old)
    and not exists (select from infra.lookup_new k where k.new = x.id_digest))
  and s.id > $3
order by s.id
limit 5000
