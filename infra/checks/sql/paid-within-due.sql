-- What we paid, or are about to, for one programme and term is never more than was due at any time. (Money that must be asked back
-- was due when it was paid.)
select encode(paid.person_key, 'hex') as what, format('%s fen of %s for %s, at most %s due', paid.fen, paid.programme_code, paid.term, coalesce(due.fen, 0)) as why
from (
  select s.person_key, p.programme_code, p.term, left(p.region, 6) as county, sum(p.amount_fen) as fen from subsidies.payment p join students.student s on s.id = p.student_id join subsidies.programme g on g.code = p.programme_code and g.per = 'TERM'
  where p.batch_id is not null and p.status in ('PLANNED', 'SENT', 'CONFIRMED') group by s.person_key, p.programme_code, p.term, left(p.region, 6)) as paid
left join (
  select s.person_key, e.programme_code, e.term, max(v.amount_fen) as fen from subsidies.entitlement e join students.student s on s.id = e.student_id
  join subsidies.entitlement_event v on v.entitlement_id = e.id and v.status = 'NAMED' group by s.person_key, e.programme_code, e.term) as due using (person_key, programme_code, term)
where paid.fen > coalesce(due.fen, 0);
