-- Rows of givers' lists that wait for a school, as transfers.sql.
select r.id, r.registry_cipher as "registryCipher", null as "idCipher", array[r.registry_digest] as digests
from donations.gift_request r
where r.registry_digest >= $1 and r.registry_digest < $2
  and not exists (select from infra.lookup_new k where k.old = r.registry_digest and k.new <> k.old)
  and not exists (select from infra.lookup_new k where k.new = r.registry_digest)
  and r.id > $3
order by r.id
limit 5000
