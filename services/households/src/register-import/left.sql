-- Registrations of leavers end on the day of the file.
with
  ended as (
    update households.registration r
    set
      until_date = greatest(r.from_date, :asOf::date)
    from
      ending e
    where
      r.member_id = e.person_id
      and r.until_date is null
      and r.from_date <= :asOf::date
      and (
        :categories::text[] is null
        or r.category = any (:categories)
      )
    returning
      r.member_id
  )
insert into
  moved
select
  member_id
from
  ended
