-- The same row again changes nothing.
update staged
set
  outcome = 'UNCHANGED'
from
  known k
where
  k.row = staged.row
  and k.row not in (
    select
      row
    from
      refused
  )
  and not k.differs
