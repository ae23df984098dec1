-- Versions of one standard, the oldest first.
select
  from_term as "fromTerm",
  until_term as "untilTerm",
  amount_fen as "amount!"
from
  subsidies.standard
where
  (
    programme_code,
    stage,
    boarder,
    tier,
    categories,
    region
  ) is not distinct from (
    :programme,
    :stage,
    :boarder::boolean,
    :tier,
    :categories::text[],
    :region
  )
order by
  from_term
