-- Locks an entitlement, and tells whether money of it is on its way.
select
  status,
  exists (
    select
    from
      subsidies.payment p
    where
      p.entitlement_id = e.id
      and p.status in ('PLANNED', 'SENT', 'CONFIRMED')
      and p.amount_fen > 0
  ) as "isOnItsWay"
from
  subsidies.entitlement e
where
  id = :id
for update
