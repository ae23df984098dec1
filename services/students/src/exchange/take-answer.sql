-- What came of an ask. After a release the ask is over, and its key has done its work.
with
  over as (
    delete from province.ask
    where
      id = :id
      and :outcome = 'RELEASED'
  )
update students.transfer
set
  status = :outcome,
  decided_by = '另一区县',
  decided_at = now(),
  decision_reason = :reason,
  history_cipher = :historyCipher,
  private_cipher = case
    when :outcome = 'RELEASED' then null
    else private_cipher
  end
where
  id = :id
  and status in ('ASKED', 'CONTESTED', 'REFUSED')
