-- Members of the list who are not named by the file: one of them may be a fresh row's person, written otherwise
-- before.
create temp table stale on commit drop as
select
  m.id,
  m.household_id,
  m.name_key,
  m.id_digest,
  m.id_valid,
  m.birth_date,
  h.number,
  h.town,
  h.village
from
  households.member m
  join households.household h on h.id = m.household_id
  left join present p on (p.household_id, p.member_key) = (m.household_id, m.member_key)
where
  m.list = :list
  and m.region = :region
  and p.household_id is null
