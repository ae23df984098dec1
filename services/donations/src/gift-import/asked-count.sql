-- How many rows ask anew, and how many the organisation has asked today.
select
  count(*) filter (
    where
      outcome is null
  )::int as "fresh!",
  donations.requests_today (:organisation) as "today!"
from
  asked
