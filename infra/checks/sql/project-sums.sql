-- The parts of a project, and the shares of those who pay, come to its amount, to the fen.
select p.id::text as what, format('costs %s, its parts %s, its shares %s', p.amount_fen, part.fen, share.fen) as why
from households.village_project p
cross join lateral (select coalesce(sum(t.amount_fen), 0) as fen from households.project_part t where t.project_id = p.id) as part
cross join lateral (select coalesce(sum(s.amount_fen), 0) as fen from households.project_share s where s.project_id = p.id) as share
where part.fen <> p.amount_fen or share.fen <> p.amount_fen
union all
-- no more ends at households than the part for them holds
select t.id::text, format('holds %s, households got %s', t.fen, g.fen)
from (select coalesce(t.corrects_id, t.id) as id, sum(t.amount_fen) as fen from households.project_part t group by 1) as t
join lateral (select sum(g.amount_fen) as fen from donations.gift g
  where g.project_part_id = t.id and g.status not in ('CANCELLED', 'RETURNED')) as g on g.fen > t.fen;
