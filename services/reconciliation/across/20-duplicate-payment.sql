-- DUPLICATE_PAYMENT: one person was paid more than once and more than is due, of one programme for one term, by whatever registry
-- number, school or county. Without an entitlement the highest standard of the stage counts, without a standard the largest payment.
create view reconciliation.rule_duplicate_payment as
select 'DUPLICATE_PAYMENT' as rule, p.person_key, p.student_id, null::uuid as entry_id, p.regions, p.term, p.programme_code as programme,
  p.paid_fen - d.due_fen as stake_fen, p.record_ids, p.organisations,
  jsonb_build_object('due', d.due_fen, 'paid', p.paid_fen, 'programmeName', (select g.name from subsidies.programme g where g.code = p.programme_code)) as detail
from (
  select p.person_key, p.programme_code, p.term, (array_agg(p.student_id order by p.id))[1] as student_id, array_agg(distinct p.region) as regions, array_agg(distinct p.made_by) as organisations,
    array_agg(p.id order by p.id) as record_ids, sum(p.amount_fen)::bigint as paid_fen, max(p.amount_fen) as largest_fen
  from reconciliation.person_payment p where p.is_paid group by p.person_key, p.programme_code, p.term having count(*) > 1) as p
cross join lateral (select coalesce(
  (select max(e.amount_fen) from subsidies.entitlement e join students.student s on s.id = e.student_id
    where s.person_key = p.person_key and e.programme_code = p.programme_code and e.term = p.term and e.status = 'NAMED'),
  (select t.amount_fen from subsidies.standard t where t.programme_code = p.programme_code and t.from_term <= p.term and coalesce(t.until_term, '9999') >= p.term
    and t.stage in (select s.stage from students.student s where s.person_key = p.person_key)
    order by t.from_term desc, t.amount_fen desc limit 1),
  p.largest_fen) * (select case g.per when 'TERM' then 1 else 2 end from subsidies.programme g where g.code = p.programme_code) as due_fen) as d
where p.paid_fen > d.due_fen;
