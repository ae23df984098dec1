-- A gift's status is its last event, and moves on only: promised, delivered, confirmed; a confirmed one is not
-- cancelled, but may come back.
create or replace function donations.take_status() returns trigger security definer set search_path = ''
  set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  rows_told constant int := (select count(*) from told);
  moved int;
begin
  update donations.gift g set status = e.status, given_on = coalesce(g.given_on, case
      when e.status in ('DELIVERED', 'CONFIRMED') then e.on_date end)
    from told e where rows_told > 0 and g.id = e.gift_id and case e.status when 'DELIVERED' then g.status = 'PLEDGED'
      when 'PLEDGED' then g.status = 'PLEDGED' when 'RETURNED' then g.status in ('DELIVERED', 'CONFIRMED')
      else g.status in ('PLEDGED', 'DELIVERED') end;
  get diagnostics moved = row_count;
  if moved <> (select count(*) from told) then
    raise exception using errcode = 'DM409', message = 'gift_status', constraint = 'gift_status';
  end if;
  return null;
end $$;
alter function donations.take_status owner to donations_job;
drop trigger if exists take_status on donations.gift_event;
create trigger take_status after insert on donations.gift_event referencing new table as told
  for each statement execute function donations.take_status();

-- The code of a gift that is cancelled or went back is void, unless it was used.
create or replace function donations.void_codes() returns trigger security definer set search_path = ''
  set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  rows_told constant int := (select count(*) from told);
begin
  update donations.voucher v set status = 'VOID', reason = coalesce(e.reason, e.status) from told e
    where rows_told > 0 and e.status in ('CANCELLED', 'RETURNED') and v.gift_id = e.gift_id
      and v.status in ('ISSUED', 'HANDED_OUT');
  return null;
end $$;
alter function donations.void_codes owner to donations_job;
create or replace trigger void_codes after insert on donations.gift_event referencing new table as told
  for each statement execute function donations.void_codes();
