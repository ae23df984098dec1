-- Payments that no longer stand are taken off the batch.
insert into
  subsidies.payment_event (payment_id, status, subject, reason)
select
  p.id,
  'CANCELLED',
  :subject,
  '应享已变化'
from
  subsidies.payment p
where
  p.batch_id = :id
  and p.status = 'PLANNED'
  and p.transfer_id in (
    select
      o.transfer_id
    from
      subsidies.payment o
      join subsidies.entitlement e on e.id = o.entitlement_id
    where
      o.batch_id = :id
      and o.status = 'PLANNED'
      and o.amount_fen > 0
      and (
        e.status <> 'NAMED'
        or e.check_status = 'DISPUTED'
      )
  )
