-- Standards of programmes.
select
  programme_code as "programmeCode",
  stage,
  boarder,
  tier,
  categories,
  amount_fen as "amountPerTerm",
  region,
  from_term as "fromTerm",
  until_term as "untilTerm",
  source
from
  subsidies.standard
where
  programme_code = any (:codes)
order by
  from_term,
  stage,
  boarder desc,
  tier nulls first
