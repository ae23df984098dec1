-- What came of an ask; the key has done its work.
update students.transfer
set
  status = :outcome,
  decided_by = '另一区县',
  decided_at = now(),
  decision_reason = :reason,
  history_cipher = :historyCipher,
  private_cipher = null
where
  id = :id
  and status in ('ASKED', 'CONTESTED')
