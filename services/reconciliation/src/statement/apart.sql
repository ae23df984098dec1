-- What reached schools, villages and people whom nobody listed, in a region and period.
select
  counted_as as "countedAs",
  records,
  count,
  amount_fen as amount,
  unpriced
from
  reconciliation.statement_apart (:region, :period)
