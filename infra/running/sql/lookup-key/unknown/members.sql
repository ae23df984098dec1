-- Members of households: of their number, of the numbers near it, and of what keeps rows without one apart.
select m.id, null as "registryCipher", m.id_cipher as "idCipher", m.name_key as "nameKey", m.as_of::text as "asOf",
  h.number, h.town, h.village,
  m.id_digest || case when m.id_valid then '{}' else array[m.member_key] end || m.near_digests as digests
from households.member m
join households.household h on h.id = m.household_id
where exists (
  select
  from unnest(m.id_digest || case when m.id_valid then '{}' else array[m.member_key] end || m.near_digests) d (digest)
  where d.digest >= $1 and d.digest < $2
    and not exists (select from infra.lookup_new k where k.old = d.digest and k.new <> k.old)
    and not exists (select from infra.lookup_new k where k.new = d.digest))
  and m.id > $3
order by m.id
limit 5000
