-- Answers from other counties to what was asked here.
select
  t.id,
  a.outcome as "outcome!",
  a.sealed as "sealed!",
  t.private_cipher as "privateCipher!",
  a.cell
from
  province.answered a
  join students.transfer t on t.id = a.id
where
  (
    t.status in ('ASKED', 'CONTESTED')
    -- a release counts also after a refusal
    or (
      a.outcome = 'RELEASED'
      and t.status = 'REFUSED'
    )
  )
  and t.private_cipher is not null
  and t.to_school_id is not null
limit
  100
