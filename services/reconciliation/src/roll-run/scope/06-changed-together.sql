-- Whatever stands or stood with them as one person, or reads a sibling's school from them.
create temp table together on commit drop as
with
  entry as (
    select distinct
      r.entry_id as id
    from
      direct
      join reconciliation.roll_member r on r.member_id = direct.id
  ),
  digest as (
    select
      m.id_digest as digest
    from
      direct
      join households.member m using (id)
    where
      m.id_digest is not null
      -- a number that a row has given up may be the others' alone now
    union
    select
      r.id_digest
    from
      direct
      join reconciliation.roll_member r on r.member_id = direct.id
    where
      r.id_digest is not null
    union
    select
      decode(substr(e.person_key, 4), 'base64')
    from
      entry
      join reconciliation.roll_entry e using (id)
    where
      starts_with(e.person_key, 'id:')
  )
select
  id
from
  direct
union
select
  r.member_id
from
  entry
  join reconciliation.roll_member r on r.entry_id = entry.id
  -- what a sibling's school says of a candidate
union
select
  o.member_id
from
  direct
  join reconciliation.roll_member r on r.member_id = direct.id
  join reconciliation.roll_member o on o.household_id = r.household_id
where
  exists (
    select
    from
      reconciliation.roll_candidate k
    where
      k.entry_id = o.entry_id
  )
union
select
  m.id
from
  digest
  join households.member m on m.id_digest = digest.digest
where
  starts_with(m.region, :region)
