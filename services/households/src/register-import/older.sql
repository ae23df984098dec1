-- Rows of persons of whom a newer file told change nothing, and say so.
with
  older as (
    update staged t
    set
      outcome = 'UNCHANGED'
    from
      households.member m
      join households.household h on h.id = m.household_id
    where
      (h.list, h.region, h.household_key) = (:list, :region, t.household_key)
      and t.outcome is null
      and t.row not in (
        select
          row
        from
          refused
      )
      -- a number or a name that was mended since is still hers
      and (
        m.member_key = t.member_key
        or (
          h.number is not null
          and m.name_key = t.name_key
          and :isOlder
        )
      )
      and (
        :isOlder
        or m.as_of > :asOf::date
        or exists (
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
      )
    returning
      t.row
  )
insert into
  warned
select distinct
  row,
  null,
  'OLDER_THAN_KNOWN',
  null
from
  older
