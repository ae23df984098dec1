-- What a school has confirmed no list changes: such rows are refused.
insert into
  refused
select
  f.row,
  null,
  'CORRECTION_OF_CONFIRMED',
  null
from
  pair
  join fresh f using (row)
  join stale s using (id)
where
  s.status = 'CONFIRMED'
  and (
    s.amount_fen is not null
    and s.amount_fen is distinct from f.amount_fen
    or (
      s.quantity is not null
      and s.quantity is distinct from f.quantity
    )
    or (
      s.given_on is not null
      and s.given_on is distinct from f.given_on
    )
  )
