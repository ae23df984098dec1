-- Tells a partner's programs that something happened, in the transaction in which it did. Who has no endpoint for it is
-- told nothing.
create or replace function donations.tell_partner(in_uscc text, in_type text, in_data jsonb) returns void
  security definer set search_path = '' language plpgsql as $$
declare
  event uuid;
begin
  if not exists (select from donations.webhook w where w.uscc = in_uscc and w.status in ('ACTIVE', 'PAUSED')
    and in_type = any (w.types)) then return; end if;
  insert into donations.webhook_event (uscc, type, data) values (in_uscc, in_type, in_data) returning id into event;
  insert into donations.webhook_delivery (event_id, webhook_id) select event, w.id from donations.webhook w
    where w.uscc = in_uscc and w.status in ('ACTIVE', 'PAUSED') and in_type = any (w.types);
end $$;
revoke all on function donations.tell_partner from public;
grant execute on function donations.tell_partner to donations_job;
alter function donations.tell_partner owner to donations_job;

-- What becomes of a gift its giver's programs are told.
create or replace function donations.tell_of_gifts() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  if not exists (select from donations.webhook) then return null; end if;
  with told_of as materialized (
    insert into donations.webhook_event (uscc, type, data)
      select p.uscc, 'gift.' || lower(e.status), jsonb_build_object('giftId', g.id) from told e
        join donations.gift g on g.id = e.gift_id join donations.partner p on p.id = g.partner_id
        where e.status in ('CONFIRMED', 'CANCELLED', 'RETURNED') and exists (select from donations.webhook w
          where w.uscc = p.uscc and w.status in ('ACTIVE', 'PAUSED') and 'gift.' || lower(e.status) = any (w.types))
      returning id, uscc, type)
  insert into donations.webhook_delivery (event_id, webhook_id)
    select t.id, w.id from told_of t join donations.webhook w on w.uscc = t.uscc and w.status in ('ACTIVE', 'PAUSED')
      and t.type = any (w.types);
  return null;
end $$;
alter function donations.tell_of_gifts owner to donations_job;
create or replace trigger tell_webhook after insert on donations.gift_event referencing new table as told
  for each statement execute function donations.tell_of_gifts();
