-- An entitlement is what its last event says.
select t.id::text as what, format('%s %s fen, last event %s %s', t.status, t.amount_fen, coalesce(e.status, 'none'), e.amount_fen) as why
from subsidies.entitlement t left join lateral (select status, amount_fen from subsidies.entitlement_event where entitlement_id = t.id order by id desc limit 1) as e on true
where (t.status, t.amount_fen) is distinct from (e.status, e.amount_fen);
