-- One person, one programme, one term: one entitlement of a county, however many registry entries the person has. Two
-- counties that both hold it are told so (DUPLICATE_REGISTRY): neither takes the other's away.
select encode(s.person_key, 'hex') as what, format('%s entitlements of %s for %s', count(*), t.programme_code, t.term) as why
from subsidies.entitlement t join students.student s on s.id = t.student_id where t.status = 'NAMED'
group by s.person_key, left(s.region, 6), t.programme_code, t.term having count(*) > 1;
