-- Rows that should be sealed by now.
select
  a.service as "service!",
  a.id as "id!"
from
  reconciliation.audit_row a
where
  a.at < now() - interval '1 minute'
  and not exists (
    select
    from
      reconciliation.audit_seal s
    where
      s.entry_id = a.id
  )
