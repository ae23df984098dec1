-- Students whose payment no longer stands when the batch is approved.
select distinct
  p.student_id as "studentId"
from
  subsidies.payment p
  join subsidies.entitlement e on e.id = p.entitlement_id
where
  p.batch_id = :id
  and p.status = 'PLANNED'
  and p.amount_fen > 0
  and (
    e.status <> 'NAMED'
    or e.check_status = 'DISPUTED'
  )
