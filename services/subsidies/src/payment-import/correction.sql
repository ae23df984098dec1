-- Another payment stands for the one that was wrong; what the row leaves empty stays.
insert into
  subsidies.payment (
    id,
    student_id,
    programme_code,
    term,
    amount_fen,
    form,
    payer,
    serial,
    method,
    paid_on,
    note,
    is_reissue,
    school_code_written,
    account_cipher,
    account_digest,
    account_last_four,
    region,
    made_by,
    import_id
  )
select
  m.new_id,
  m.student_id,
  m.programme_code,
  m.term,
  m.amount_fen,
  m.form,
  m.payer,
  m.serial,
  coalesce(m.method, p.method),
  coalesce(m.paid_on, p.paid_on),
  coalesce(m.note, p.note),
  case
    when m.note is null then p.is_reissue
    else m.is_reissue
  end,
  coalesce(m.school_code_written, p.school_code_written),
  coalesce(m.account_cipher, p.account_cipher),
  coalesce(m.account_digest, p.account_digest),
  coalesce(m.account_last_four, p.account_last_four),
  p.region,
  p.made_by,
  :id
from
  mended m
  join subsidies.payment p on p.id = m.payment_id
