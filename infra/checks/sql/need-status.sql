-- The status of a need is its last event; promised and met ones name a gift that is promised, or arrived.
select n.id::text as what, format('status %s, last event %s, gift %s', n.status, coalesce(e.status, 'none'), coalesce(g.status, 'none')) as why
from donations.need_record n left join lateral (select status from donations.need_event where need_id = n.id order by id desc limit 1) as e on true
  left join donations.gift g on g.id = n.gift_id
where n.status is distinct from e.status or (n.status = 'PROMISED' and g.status is distinct from 'PLEDGED')
  or (n.status = 'MET' and (g.status is null or g.status not in ('DELIVERED', 'CONFIRMED')) and not (g.status = 'RETURNED' and exists (
    select from donations.need_record o where o.holder = n.holder and o.thing = n.thing and o.id <> n.id)))
  or (n.status not in ('PROMISED', 'MET') and n.gift_id is not null);
