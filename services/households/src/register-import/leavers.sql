-- Who stands in the scope of the file and is not in it.
insert into
  ending
select
  m.id
from
  households.member m
  join households.household h on h.id = m.household_id
where
  m.list = :list
  and m.region = :region
  and (
    :town::text is null
    or m.town = :town
  )
  and exists (
    select
    from
      households.registration r
    where
      r.member_id = m.id
      and r.until_date is null
      and (
        :categories::text[] is null
        or r.category = any (:categories)
      )
  )
  and m.as_of <= :asOf::date
  and not exists (
    select
    from
      households.snapshot s
    where
      (s.list, s.region) = (:list, :region)
      and s.is_full
      and s.as_of > :asOf::date
      and (
        s.town is null
        or s.town = m.town
      )
      and (
        s.categories is null
        or s.categories @> :categories::text[]
      )
  )
  and not exists (
    select
    from
      present p
    where
      (p.household_id, p.member_key) = (m.household_id, m.member_key)
  )
  and not exists (
    select
    from
      bad
    where
      bad.member_key = m.member_key
  )
  and not exists (
    select
    from
      bad
    where
      bad.name_key = m.name_key
      and bad.number is null
  )
  and not exists (
    select
    from
      bad
    where
      (bad.name_key, bad.household_key) = (m.name_key, h.household_key)
  )
