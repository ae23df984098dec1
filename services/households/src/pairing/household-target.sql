-- A household as a pairing keeps it: 李**, and the village.
select
  h.id,
  h.region,
  h.town,
  coalesce(h.village, h.town) as place,
  coalesce(
    left(h.head_name, 1) || '**',
    (
      select
        left(m.name, 1) || '**'
      from
        households.member m
      where
        m.household_id = h.id
      order by
        m.relation is distinct from '户主',
        m.id
      limit
        1
    )
  ) as "maskedName!"
from
  households.household h
where
  h.id = :id
  or (
    h.register = :register
    and h.number = :number
  )
order by
  h.id
limit
  1
