-- What was found between counties in a term, by rule.
select
  rule as "rule!",
  name as "name!",
  english as "english!",
  findings as "count!",
  open_findings as "open!",
  stake_fen as "amount!",
  is_withheld as "withheld!"
from
  reconciliation.province_findings (:term)
