-- What a region received in a period, by channel, programme and stage.
select
  region,
  channel,
  programme,
  stage,
  persons,
  person_times as "personTimes",
  amount_fen as amount,
  unpriced,
  is_withheld as withheld
from
  reconciliation.statement_of (:region, :period, :dimensions)
