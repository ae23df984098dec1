-- How many rows keep a digest that no number was kept for: they are found no more.
with
  lost as (
    select old from infra.lookup_new where new = old
  )
select 'transfers' as what, count(*)::int as n
from students.transfer t join lost k on k.old = t.registry_digest
union all
select 'places of trainings', count(*)::int
from households.training_place p join lost k on k.old = p.id_digest
union all
select 'rows of lists that wait for a school', count(*)::int
from donations.gift_request r join lost k on k.old = r.registry_digest
union all
select 'registry entries', count(*)::int
from (
  select s.id from students.student s join lost k on k.old = s.registry_digest
  union
  select s.id from students.student s join lost k on k.old = s.registry_id_digest
  union
  select s.id from students.student s join lost k on k.old = s.id_digest) as entry
union all
select 'members', count(*)::int
from (
  select m.id from households.member m join lost k on k.old = m.id_digest
  union
  select m.id from households.member m join lost k on k.old = m.member_key
  union
  select m.id from households.member m cross join unnest(m.near_digests) n (digest) join lost k on k.old = n.digest) as row
