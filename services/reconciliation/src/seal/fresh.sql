-- Audit rows from a moment on that are not sealed yet, in the order of time, at most ten thousand; what was sealed is
-- passed over before the text of the others is put together.
with
  unsealed as materialized (
    select
      a.service,
      a.id
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
  )
select
  a.service as "service!",
  a.id as "id!",
  a.content as "content!"
from
  unsealed u
  join reconciliation.audit_row a on a.id = u.id
  and a.service = u.service
order by
  a.at,
  a.id
