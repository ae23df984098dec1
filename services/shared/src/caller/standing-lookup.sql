-- Which look-up key numbers stand under until this transaction ends.
select
  print,
  next,
  moved_to as "movedTo"
from
  session.standing_lookup ()
