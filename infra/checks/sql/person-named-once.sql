-- One person, one programme, one term: one entitlement, however many registry entries the person has.
select encode(s.person_key, 'hex') as what, format('%s entitlements of %s for %s', count(*), t.programme_code, t.term) as why
from subsidies.entitlement t join students.student s on s.id = t.student_id where t.status = 'NAMED'
group by s.person_key, t.programme_code, t.term having count(*) > 1;
