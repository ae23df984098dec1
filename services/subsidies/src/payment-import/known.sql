-- Rows whose serial the payer used before, with the payment that bears it: whether it is of the same child, programme
-- and term, and whether a cell differs. An empty cell mends nothing.
create temp table known on commit drop as
select
  t.*,
  p.id as payment_id,
  p.status,
  p.made_by,
  p.batch_id,
  p.amount_fen as was_amount_fen,
  p.paid_on as was_paid_on,
  p.method as was_method,
  p.note as was_note,
  p.account_last_four as was_account_last_four,
  p.account_digest as was_account_digest,
  coalesce(
    (p.programme_code, p.term) = (t.programme_code, t.term)
    and coalesce(was.id_digest, was.registry_digest) = coalesce(now.id_digest, now.registry_digest),
    false
  ) as is_same_aid,
  (
    t.amount_fen is not null
    and t.amount_fen is distinct from p.amount_fen
  )
  or (
    t.paid_on is not null
    and t.paid_on is distinct from p.paid_on
  )
  or (
    t.method is not null
    and t.method is distinct from p.method
  )
  or (
    t.note is not null
    and t.note is distinct from p.note
  )
  or (
    t.account_digest is not null
    and t.account_digest is distinct from p.account_digest
  ) as differs
from
  staged t
  join subsidies.payment p on (p.region, p.payer, p.serial) = (:region, t.payer, t.serial)
  and p.corrected_by is null
  join students.student was on was.id = p.student_id
  join students.student now on now.id = t.student_id
where
  t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
