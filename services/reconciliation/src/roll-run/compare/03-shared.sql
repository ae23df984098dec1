-- a number that stands in one register beside several names
create temp table shared on commit drop as
select
  o.region,
  o.list,
  o.id_digest
from
  households.member o
where
  o.id_valid
  and o.id_digest in (
    select
      id_digest
    from
      roll_row
  )
  and exists (
    select
    from
      households.registration open
    where
      open.member_id = o.id
      and open.until_date is null
  )
group by
  o.region,
  o.list,
  o.id_digest
having
  count(distinct o.name_key) > 1
  -- in two registers, where names are unlike
union
select
  a.region,
  which.list,
  a.id_digest
from
  households.member a
  join households.member b on (b.region, b.id_digest) = (a.region, a.id_digest)
  and a.id < b.id
  and a.list <> b.list
  cross join lateral (
    values
      (a.list),
      (b.list)
  ) as which (list)
where
  a.id_valid
  and b.id_valid
  and a.id_digest in (
    select
      id_digest
    from
      roll_row
  )
  and a.name_key <> b.name_key
  and reconciliation.likeness (a.name_key, a.pinyin_key, b.name_key, b.pinyin_key) = 0
  and exists (
    select
    from
      households.registration open
    where
      open.member_id = a.id
      and open.until_date is null
  )
  and exists (
    select
    from
      households.registration open
    where
      open.member_id = b.id
      and open.until_date is null
  )
