-- A register's bureau sees those children whom the roll ties to its register, and no others.
select coalesce(roll.student_id, seen.student_id)::text as what, format('roll %s, seen %s', roll.register, seen.register) as why
from (select distinct e.student_id, register, e.region from reconciliation.roll_entry e, unnest(e.registers) as register where e.status = 'MATCHED' and e.student_id is not null) as roll
full join reconciliation.student_register seen using (student_id, register, region)
where roll.student_id is null or seen.student_id is null;
