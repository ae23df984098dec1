-- Reservations of the caller, or of its region; those that hold first, the soonest to end before the others.
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
  ) as "isOwn!",
  case
    when r.status = 'HELD'
    and r.expires_at > now() then '0' || to_char(r.expires_at, 'YYYYMMDDHH24MISS')
    else '1' || lpad(
      extract(
        epoch
        from
          timestamptz '2200-01-01' - r.at
      )::bigint::text,
      12,
      '0'
    )
  end as "cursorKey!",
  r.id as "cursorId!"
from
  donations.reservation r
  join donations.partner p on p.id = r.partner_id
