-- Where a difficulty stands is its last step.
select d.id::text as what, format('stands at %s, its last step says %s', d.status, last.status) as why
from households.difficulty d left join lateral (select e.status, e.on_date from households.difficulty_event e
  where e.difficulty_id = d.id order by e.id desc limit 1) as last on true
where (d.status, d.status_on) is distinct from (last.status, last.on_date);
