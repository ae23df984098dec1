-- Rows that corrected a payment are in.
update staged t
set
  outcome = 'ACCEPTED'
from
  mended m
where
  m.row = t.row
returning
  t.row
