-- Rows without a pairing on their day, or with several.
insert into
  refused
select
  t.row,
  '帮扶人',
  case
    when t.pairings = 0 then 'PAIRING_NOT_FOUND'
    else 'PAIRING_AMBIGUOUS'
  end,
  null
from
  staged t
where
  t.pairings <> 1
