-- Every payment of ours has an entitlement of its child, programme and term; every other one has an outside payer.
select p.id::text as what, format('of %s for %s, its entitlement of %s for %s', p.programme_code, p.term, e.programme_code, e.term) as why
from subsidies.payment p left join subsidies.entitlement e on e.id = p.entitlement_id left join students.student ps on ps.id = p.student_id left join students.student es on es.id = e.student_id
where p.batch_id is not null and (e.programme_code, e.term, es.person_key) is distinct from (p.programme_code, p.term, ps.person_key)
union all
select p.id::text, 'neither of a batch nor of a payer' from subsidies.payment p where p.batch_id is null and coalesce(p.payer, '') = '';
