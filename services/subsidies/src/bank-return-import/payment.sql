-- The payment of a row by its serial, and how many bear it.
update staged t
set
  payment_id = p.id,
  known = p.n
from
  (
    select
      t.row,
      count(*)::int as n,
      (array_agg(p.id)) [1] as id
    from
      staged t
      join subsidies.payment p on p.serial = t.serial
      and starts_with(p.region, :region)
      and p.made_by = :organisation
      and p.corrected_by is null
      and (
        t.payer is null
        or p.payer = t.payer
      )
    group by
      t.row
  ) as p
where
  p.row = t.row
