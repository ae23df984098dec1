-- Who is in the file has the categories that it says; another one of before ended on its day.
with
  ended as (
    update households.registration r
    set
      until_date = greatest(r.from_date, :asOf::date)
    from
      placed p
      join households.member m on (m.household_id, m.member_key) = (p.household_id, p.member_key)
    where
      r.member_id = m.id
      and r.until_date is null
      and (
        :categories::text[] is null
        or r.category = any (:categories)
      )
      and not exists (
        select
        from
          placed o
        where
          (o.household_id, o.member_key) = (p.household_id, p.member_key)
          and r.category = any (o.categories)
      )
    returning
      p.row,
      r.member_id
  ),
  noted as (
    insert into
      moved
    select
      member_id
    from
      ended
  )
update staged
set
  outcome = 'ACCEPTED'
from
  ended
where
  ended.row = staged.row
