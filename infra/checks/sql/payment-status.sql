-- The status of a payment is its last event.
select p.id::text as what, format('status %s, last event %s', p.status, coalesce(e.status, 'none')) as why
from subsidies.payment p left join lateral (select status from subsidies.payment_event where payment_id = p.id order by id desc limit 1) as e on true
where p.status is distinct from e.status;
