-- A gift's status is its last event, and moves on only: promised, delivered, confirmed; a confirmed one is not
-- cancelled.
create or replace function donations.take_status() returns trigger security definer set search_path = ''
  language plpgsql as $$
begin
  update donations.gift set status = new.status, given_on = coalesce(given_on, case
    when new.status in ('DELIVERED', 'CONFIRMED') then new.on_date end)
  where id = new.gift_id and case new.status when 'DELIVERED' then status = 'PLEDGED'
    when 'PLEDGED' then status = 'PLEDGED' else status in ('PLEDGED', 'DELIVERED') end;
  if not found then
    raise exception using errcode = 'DM409', message = 'gift_status', constraint = 'gift_status';
  end if;
  return null;
end $$;
alter function donations.take_status owner to donations_job;
create or replace trigger take_status after insert on donations.gift_event
  for each row execute function donations.take_status();
