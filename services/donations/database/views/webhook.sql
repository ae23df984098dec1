-- How long after an attempt the next one is due, in seconds: at once, 5 s, 5 min, 30 min, 2, 5, 10, 14, 20, 24 h, with
-- up to a tenth more, so that not all come at once.
create function donations.webhook_pause (attempt int)
returns double precision volatile
language sql return (
  array[
    5,
    300,
    1800,
    7200,
    18000,
    36000,
    50400,
    72000,
    86400,
    86400
  ]
) [least(attempt, 10)] * (1 + random() / 10);

-- How a delivery went. An endpoint that says that it is gone is disabled; one that was tried for long enough waits for
-- its partner.
create function donations.webhook_told (in_id uuid, in_answer int, in_problem text, in_most int)
returns void volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  d donations.webhook_delivery;
begin
  update donations.webhook_delivery x set last_status = in_answer, last_problem = in_problem, status = case
      when in_answer between 200 and 299 then 'TAKEN' when in_answer = 410 or x.attempts >= in_most then 'FAILED'
      else x.status end
    where x.id = in_id and x.status = 'WAITING' returning * into d;
  if in_answer = 410 then
    update donations.webhook set status = 'DISABLED', status_reason = '对方回复 410' where id = d.webhook_id
      and status = 'ACTIVE';
  elsif d.status = 'FAILED' then
    update donations.webhook set status = 'PAUSED', status_reason = '多次送达失败，已暂停' where id = d.webhook_id
      and status = 'ACTIVE';
  end if;
end $$;

-- An event that says nothing, for an endpoint of the caller's; null where it has none such.
create function donations.test_webhook (in_id uuid)
returns uuid volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  event uuid;
begin
  perform from donations.webhook w where w.id = in_id and w.uscc = session.uscc() and w.status <> 'REMOVED';
  if not found then return null; end if;
  insert into donations.webhook_event (uscc, type, data) values (session.uscc(), 'webhook.test', '{}')
    returning id into event;
  insert into donations.webhook_delivery (event_id, webhook_id) values (event, in_id);
  return event;
end $$;

-- Sends again to an endpoint of the
-- caller's: one delivery, or all since a moment. Answers how many; -1: no such one, or
-- too long ago.
create function donations.replay_webhook (in_webhook uuid, in_delivery uuid, in_since timestamptz)
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  n int;
begin
  perform from donations.webhook w where w.id = in_webhook and w.uscc = session.uscc() and w.status <> 'REMOVED';
  if not found or in_since < now() - interval '30 days' then return -1; end if;
  update donations.webhook_delivery d set status = 'WAITING', attempts = 0, next_at = now()
    from donations.webhook_event e
    where d.webhook_id = in_webhook and e.id = d.event_id and (d.id = in_delivery or e.at >= in_since);
  get diagnostics n = row_count;
  return case when in_delivery is not null and n = 0 then -1 else n end;
end $$;

revoke all on function donations.webhook_told, donations.test_webhook, donations.replay_webhook from public;

grant execute on function donations.test_webhook, donations.replay_webhook to donations;
