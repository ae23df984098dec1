-- Seals of audit rows, chained.
insert into
  reconciliation.audit_seal (position, service, entry_id, content_hash, chain_hash)
select
  position,
  service,
  id,
  decode(content, 'hex'),
  decode(chain, 'hex')
from
  jsonb_to_recordset(:seals) as s (
    position bigint,
    service text,
    id uuid,
    content text,
    chain text
  )
