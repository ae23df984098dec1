-- Accounts that a row replaces end.
update subsidies.payee_account a
set
  active = false
from
  staged t
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
