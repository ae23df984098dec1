-- Who would be due what, by stage and school.
select
  d.stage,
  coalesce(c.name, '—') as school,
  array_agg(d.student_id) as persons,
  sum(d.amount_fen)::bigint as "amount!"
from
  subsidies.due (:region, :term, :codes) as d
  left join students.school c on c.id = d.school_id
where
  d.reason is null
group by
  d.stage,
  2
