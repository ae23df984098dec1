-- New accounts enter.
with
  entered as (
    insert into
      subsidies.payee_account (
        student_id,
        guardian_id,
        holder,
        bank,
        kind,
        account_cipher,
        account_digest,
        last_four,
        made_by,
        recorded_by
      )
    select
      student_id,
      guardian_id,
      holder,
      bank,
      kind,
      account_cipher,
      account_digest,
      last_four,
      :organisation,
      :subject
    from
      staged t
    where
      t.outcome is null
      and t.row not in (
        select
          row
        from
          refused
      )
    returning
      student_id
  )
update staged t
set
  outcome = 'ACCEPTED'
from
  entered
where
  entered.student_id = t.student_id
  and t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
