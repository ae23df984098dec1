-- The holder's answer, sealed for the asker.
with
  answered as (
    insert into
      province.answer (id, outcome, sealed, answered_at)
    values
      (:id, :outcome, :sealed, now())
    on conflict (id) do nothing
  )
update students.transfer
set
  answered_province_at = now()
where
  id = :id
