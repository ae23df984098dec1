-- How many rows keep a digest that no number was kept for: they are found no more.
select 'transfers' as what, count(*)::int as n
from students.transfer t join infra.lookup_new k on k.old = t.registry_digest and k.new = k.old
union all
select 'places of trainings', count(*)::int
from households.training_place p join infra.lookup_new k on k.old = p.id_digest and k.new = k.old
union all
select 'rows of lists that wait for a school', count(*)::int
from donations.gift_request r join infra.lookup_new k on k.old = r.registry_digest and k.new = k.old
union all
select 'registry entries', count(*)::int
from students.student s join infra.lookup_new k on k.old in (s.registry_digest, s.registry_id_digest, s.id_digest)
  and k.new = k.old
union all
select 'members', count(*)::int
from households.member m join infra.lookup_new k on (k.old in (m.id_digest, m.member_key) or k.old = any (m.near_digests))
  and k.new = k.old
