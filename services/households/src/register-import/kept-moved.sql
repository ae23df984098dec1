-- The same person, written otherwise before, who moved to another household: the same valid number and name.
with
  one as (
    select
      id_digest as k0,
      name_key as k1,
      min(row) as row,
      bool_and(id_valid) as is_valid,
      min(birth_date) as birth_date
    from
      fresh f
    where
      f.id_valid
      and not exists (
        select
        from
          kept k
        where
          k.row = f.row
      )
    group by
      1,
      2
    having
      count(distinct (household_id, member_key)) = 1
  ),
  old as (
    select
      id_digest as k0,
      name_key as k1,
      (array_agg(id)) [1] as id,
      bool_and(id_valid) as is_valid,
      min(birth_date) as birth_date
    from
      stale o
    where
      o.id_valid
      and not exists (
        select
        from
          kept k
        where
          k.member_id = o.id
      )
    group by
      1,
      2
    having
      count(*) = 1
  )
insert into
  kept
select
  old.id,
  one.row
from
  one
  join old on old.k0 = one.k0
  and old.k1 = one.k1
