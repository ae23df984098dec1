-- Which entry each register row is of.
insert into
  reconciliation.roll_member as m (
    member_id,
    entry_id,
    household_id,
    register,
    categories,
    id_digest
  )
select
  p.member_id,
  e.id,
  p.household_id,
  p.register,
  p.categories,
  p.id_digest
from
  person p
  join entered e on (e.region, e.person_key) = (p.region, p.person_key)
on conflict (member_id) do update
set
  entry_id = excluded.entry_id,
  household_id = excluded.household_id,
  categories = excluded.categories,
  id_digest = excluded.id_digest
where
  (m.entry_id, m.household_id, m.categories, m.id_digest) is distinct from (
    excluded.entry_id,
    excluded.household_id,
    excluded.categories,
    excluded.id_digest
  )
