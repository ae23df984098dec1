-- The registers: two persons of one number are kept apart by number and name.
update households.member m
set id_digest = coalesce((select c.new from chunk c where c.old = m.id_digest), m.id_digest),
  member_key = coalesce(
    (select c.new from chunk c where c.old = m.member_key),
    (select sha256(c.new || convert_to(m.name_key, 'UTF8')) from chunk c where c.old = m.id_digest
      and m.member_key = sha256(c.old || convert_to(m.name_key, 'UTF8'))),
    m.member_key),
  near_digests = array(
    select coalesce(c.new, n.digest)
    from unnest(m.near_digests) with ordinality n (digest, place)
    left join chunk c on c.old = n.digest
    order by n.place)
where m.id_digest in (select old from chunk)
  or m.member_key in (select old from chunk)
  or exists (select from unnest(m.near_digests) n (digest) join chunk c on c.old = n.digest);

update households.household h
set household_key = 'person:' || encode(c.new, 'base64')
from chunk c
where h.household_key = 'person:' || encode(c.old, 'base64');

update households.training_place p
set id_digest = c.new
from chunk c
where p.id_digest = c.old;
