-- Whom own donations reached, through whichever hands.
select
  donation_id as id,
  persons,
  person_times as "personTimes",
  amount_fen as amount
from
  donations.reached (:ids::uuid[])
