-- The last seal, and from when on rows may be unsealed.
select
  position,
  chain_hash,
  (sealed_at - :lookBack::interval)::text as since
from
  reconciliation.audit_seal
order by
  position desc
limit
  1
