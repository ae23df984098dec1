-- How many endpoints the caller has; whoever counts waits for whoever registers.
select
  count(*)::int as "count!"
from
  donations.webhook
where
  uscc = :uscc
  and status <> 'REMOVED'
