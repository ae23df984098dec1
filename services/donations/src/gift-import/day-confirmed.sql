-- The day on which a school confirmed is not the list's to take away.
update fresh f
set
  given_on = s.given_on
from
  pair
  join stale s using (id)
where
  pair.row = f.row
  and f.given_on is null
  and s.status = 'CONFIRMED'
