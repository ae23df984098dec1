-- Payments of a batch that the caller sees, by school, grade, class and name; those taken off before it was sent are
-- left out.
select
  p.serial,
  coalesce(lead.serial, p.serial) as "transferSerial",
  p.student_id as "studentId",
  coalesce(s.name, '（已转出）') as student,
  s.id_cipher as "idCipher",
  c.name as school,
  c.town,
  e.stage,
  e.grade,
  e.class_name as "className",
  e.boarder,
  g.name as programme,
  p.amount_fen::text as amount,
  p.term,
  p.account_holder as holder,
  p.account_relation as relation,
  p.account_bank as bank,
  p.account_cipher as "accountCipher",
  p.account_last_four as "accountLastFour",
  p.status
from
  subsidies.payment p
  join subsidies.entitlement e on e.id = p.entitlement_id
  join subsidies.programme g on g.code = p.programme_code
  left join subsidies.payment lead on lead.id = p.transfer_id
  left join students.student s on s.id = p.student_id
  left join students.school c on c.id = e.school_id
where
  p.batch_id = :batchId
  and p.status <> 'CANCELLED'
  and (
    :schoolCode = ''
    or c.code = :schoolCode
  )
order by
  c.code nulls last,
  e.stage,
  e.grade,
  e.class_name,
  s.name_key,
  p.serial
