-- What was decided about findings, the oldest first.
select
  finding_key as key,
  decision
from
  reconciliation.decisions_on (:keys::uuid[])
