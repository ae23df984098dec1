-- Payments by id.
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
  ) as "returnReason"
from
  subsidies.payment
where
  id = any (:ids::uuid[])
