-- How many members stand in the scope of the file before it.
select
  count(*)::int as n,
  :asOf::date as as_of
from
  households.member m
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
