-- New payments enter, each with its first event.
with
  paid as (
    insert into
      subsidies.payment (
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
      :region,
      :organisation,
      :id
    from
      staged
    where
      outcome is null
      and row not in (
        select
          row
        from
          refused
      )
    on conflict (region, payer, serial)
    where
      corrected_by is null do nothing
    returning
      id,
      payer,
      serial,
      paid_on
  ),
  sent as (
    insert into
      subsidies.payment_event (payment_id, status, on_date, subject)
    select
      id,
      'SENT',
      paid_on,
      :organisation
    from
      paid
  )
update staged t
set
  outcome = 'ACCEPTED'
from
  paid
where
  (paid.payer, paid.serial) = (t.payer, t.serial)
  and t.outcome is null
  and t.row not in (
    select
      row
    from
      refused
  )
