-- Rows that say again what a row above said, and how many they are.
with
  twice as (
    select
      row,
      row_number() over (
        partition by
          household_key,
          member_key,
          name_key,
          categories,
          risk_cleared,
          from_date
        order by
          row
      ) as n
    from
      staged
    where
      outcome is null
  ),
  same as (
    update staged
    set
      outcome = 'UNCHANGED'
    from
      twice
    where
      twice.row = staged.row
      and n > 1
    returning
      staged.row
  )
select
  count(*)::int as n
from
  same
