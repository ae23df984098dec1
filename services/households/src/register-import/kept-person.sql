-- The same person, written otherwise before, of a register without households: the only new one of her name, town and
-- village; two valid numbers with two birthdays are two children.
with
  one as (
    select
      name_key as k0,
      coalesce(town, '') as k1,
      village as k2,
      min(row) as row,
      bool_and(id_valid) as is_valid,
      min(birth_date) as birth_date
    from
      fresh f
    where
      f.number is null
      and not exists (
        select
        from
          kept k
        where
          k.row = f.row
      )
    group by
      1,
      2,
      3
    having
      count(distinct (household_id, member_key)) = 1
  ),
  old as (
    select
      name_key as k0,
      coalesce(town, '') as k1,
      village as k2,
      (array_agg(id)) [1] as id,
      bool_and(id_valid) as is_valid,
      min(birth_date) as birth_date
    from
      stale o
    where
      o.number is null
      and exists (
        select
        from
          households.registration r
        where
          r.member_id = o.id
          and r.until_date is null
      )
      and not exists (
        select
        from
          kept k
        where
          k.member_id = o.id
      )
    group by
      1,
      2,
      3
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
  and old.k2 = one.k2
where
  not (
    one.is_valid
    and old.is_valid
    and one.birth_date <> old.birth_date
  )
