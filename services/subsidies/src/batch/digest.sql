-- What a batch's rows say, in one digest; an invariant compares it as long as the batch lives.
update subsidies.batch
set
  sent_digest = (
    select
      sha256(
        convert_to(
          string_agg(
            concat_ws(
              '|',
              id,
              student_id,
              programme_code,
              term,
              amount_fen,
              payer,
              serial,
              encode(account_digest, 'hex')
            ),
            E'\n'
            order by
              id
          ),
          'UTF8'
        )
      )
    from
      subsidies.payment
    where
      batch_id = :id
      and status = 'PLANNED'
  )
where
  id = :id
