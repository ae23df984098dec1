-- The status of a gift is its last event.
select g.id::text as what, format('status %s, last event %s', g.status, coalesce(e.status, 'none')) as why
from donations.gift g left join lateral (select status from donations.gift_event where gift_id = g.id order by id desc limit 1) as e on true
where g.status is distinct from e.status;
