-- Rows that say what is known.
update staged t
set
  outcome = 'UNCHANGED'
from
  subsidies.payee_account a
where
  a.student_id = t.student_id
  and a.active
  and t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
  and (
    a.account_digest,
    a.holder,
    a.bank,
    a.kind,
    a.guardian_id
  ) is not distinct from (
    t.account_digest,
    t.holder,
    t.bank,
    t.kind,
    t.guardian_id
  )
