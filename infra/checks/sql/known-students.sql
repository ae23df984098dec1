-- Whatever names a student of the registry names one that is there.
select aid.what || ' ' || aid.id as what, 'student ' || aid.student_id || ' is not in the registry' as why
from (
  select 'payment' as what, id, student_id from subsidies.payment
  union all select 'entitlement', id, student_id from subsidies.entitlement
  union all select 'gift', id, student_id from donations.gift where student_id is not null
  union all select 'roll entry', id, student_id from reconciliation.roll_entry where student_id is not null) as aid
where not exists (select from students.student s where s.id = aid.student_id);
