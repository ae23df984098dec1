-- Audit rows from a moment on that are not sealed yet, in the order of time, at most ten thousand.
select
  a.service as "service!",
  a.id as "id!",
  a.content as "content!"
from
  reconciliation.audit_row a
where
  a.at >= :since::timestamptz
  and not exists (
    select
    from
      reconciliation.audit_seal s
    where
      s.entry_id = a.id
  )
order by
  a.at,
  a.id
limit
  10000
