-- Reservations by id; one whose days are over has expired, whether anybody tidied up or not.
select
  r.id,
  r.group_id as "groupId",
  r.county as region,
  r.item_code as "itemCode",
  r.purpose,
  r.quantity,
  case
    when r.status = 'HELD'
    and r.expires_at <= now() then 'EXPIRED'
    else r.status
  end as "status!",
  r.expires_at as "expiresAt",
  r.extended_at is null
  and r.status = 'HELD'
  and r.expires_at > now() as "mayExtend!",
  r.at as "reservedAt",
  p.name as "partnerName!",
  coalesce(
    r.uscc = (
      select
        session.uscc ()
    ),
    false
  ) as "isOwn!"
from
  donations.reservation r
  join donations.partner p on p.id = r.partner_id
where
  r.id = any (:ids::uuid[])
