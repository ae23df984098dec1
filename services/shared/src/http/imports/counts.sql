-- How many rows entered, said nothing new, and were left out by the tables.
select
  count(*) filter (
    where
      outcome = 'ACCEPTED'
  )::int as "accepted!",
  count(*) filter (
    where
      outcome = 'UNCHANGED'
  )::int as "unchanged!",
  count(*) filter (
    where
      outcome is null
  )::int as "refused!"
from
  staged
