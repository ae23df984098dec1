-- Payments of a batch, by serial; of one status or all.
select
  payment.id,
  student_id as "studentId",
  programme_code as "programmeCode",
  made_by as "madeBy",
  term,
  amount_fen as amount,
  form,
  payment.status,
  payer,
  serial,
  method,
  paid_on as "paidOn",
  note,
  is_reissue as reissue,
  batch_id as "batchId",
  account_last_four as "accountLastFour",
  (
    select
      e.reason
    from
      subsidies.payment_event e
    where
      e.payment_id = payment.id
      and e.status = 'RETURNED'
    order by
      e.id desc
    limit
      1
  ) as "returnReason",
  serial as "cursorKey!",
  payment.id as "cursorId!"
from
  subsidies.payment
where
  batch_id = :parent
  and (
    :status::text is null
    or status = :status
  )
