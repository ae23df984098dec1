-- Takes deliveries that are due, and says before it sends when they are due again: who is killed meanwhile sends once
-- more, under the same id.
update donations.webhook_delivery d
set
  attempts = d.attempts + 1,
  last_at = now(),
  next_at = now() + make_interval(secs => donations.webhook_pause (d.attempts + 1))
from
  donations.webhook w,
  donations.webhook_event e
where
  d.id in (
    select
      o.id
    from
      donations.webhook_delivery o
      join donations.webhook a on a.id = o.webhook_id
    where
      o.status = 'WAITING'
      and o.next_at <= now()
      and a.status = 'ACTIVE'
    order by
      o.next_at
    limit
      10
    for update of
      o skip locked
  )
  and w.id = d.webhook_id
  and e.id = d.event_id
returning
  d.id,
  d.webhook_id as "webhookId",
  d.attempts,
  e.id as "eventId",
  e.type,
  e.data::text as "data!",
  e.at,
  w.url,
  w.secret_cipher as "secretCipher",
  case
    when w.old_until > now() then w.old_secret_cipher
  end as "oldSecretCipher"
