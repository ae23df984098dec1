-- Every seal with the text of its row as it reads now.
select
  s.position,
  s.service,
  s.entry_id,
  s.content_hash,
  s.chain_hash,
  a.content
from
  reconciliation.audit_seal s
  left join reconciliation.audit_row a on a.id = s.entry_id
  and a.service = s.service
order by
  s.position
