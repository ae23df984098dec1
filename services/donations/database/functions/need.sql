-- A need's status is its last event, and moves on only as it may. Here and in the other triggers of many rows the plan
-- is made anew each time, for which it needs a parameter: one that was made while a table was empty is kept otherwise,
-- and goes through all of the table once for each row.
create or replace function donations.take_need_status() returns trigger security definer set search_path = ''
  set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  rows_told constant int := (select count(*) from told);
begin
  update donations.need_record n set status = e.status, gift_id = case
      when e.status in ('PROMISED', 'MET') then coalesce(e.gift_id, n.gift_id) end
    from told e where rows_told > 0 and n.id = e.need_id and n.status is distinct from e.status and case e.status
      when 'OPEN' then n.status in ('RESERVED', 'NOT_NEEDED')
        or (n.status in ('PROMISED', 'MET') and e.gift_id = n.gift_id) when 'RESERVED' then n.status = 'OPEN'
      when 'PROMISED' then n.status in ('OPEN', 'RESERVED') when 'WITHDRAWN' then n.status in ('OPEN', 'NOT_NEEDED')
      when 'MET' then n.status in ('OPEN', 'RESERVED', 'PROMISED') else false end;
  -- a need that has just been entered has its first status already
  -- (counted, for whether there is one would be looked for row by row)
  if (select count(*) from told e join donations.need_record n on n.id = e.need_id
      where rows_told > 0 and n.status <> e.status) > 0 then
    raise exception using errcode = 'DM409', message = 'need_status', constraint = 'need_status';
  end if;
  return null;
end $$;
alter function donations.take_need_status owner to donations_job;
create or replace trigger take_need_status after insert on donations.need_event referencing new table as told
  for each statement execute function donations.take_need_status();

-- A gift moves the needs that it answers: promised, met, and open again when it is cancelled or comes back. A need that
-- another partner reserved stays with it while this one only promises. Of two gifts for one need the first counts.
create or replace function donations.keep_need() returns trigger security definer set search_path = ''
  set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  rows_told constant int := (select count(*) from told);
begin
  if not exists (select from donations.need_record) then return null; end if;
  insert into donations.need_event (need_id, status, reason, gift_id, subject)
    select n.id, 'OPEN', e.reason, e.gift_id, e.subject from told e
      join donations.need_record n on n.gift_id = e.gift_id
      where rows_told > 0 and e.status in ('CANCELLED', 'RETURNED') and n.status in ('PROMISED', 'MET')
        and not exists (select from donations.need_record o where o.holder = n.holder and o.thing = n.thing
          and o.id <> n.id and o.status in ('OPEN', 'RESERVED', 'PROMISED'));
  create temp table if not exists answering (need_id uuid, gift_id uuid, becomes text, subject text) on commit drop;
  truncate answering;
  insert into answering
    with given as materialized (
        select e.status as becomes, e.subject, g.id, g.student_id, g.household_id, g.via_student, g.item_code,
            g.purpose, i.per = 'HOUSEHOLD' as of_home
          from told e join donations.gift g on g.id = e.gift_id left join donations.item i on i.code = g.item_code
          where rows_told > 0 and e.status in ('PLEDGED', 'DELIVERED', 'CONFIRMED')
            and num_nonnulls(g.student_id, g.household_id) = 1),
      -- asked of this child, of the same person under another entry, or of the home for what it has together
      found as (
        select g.id, n.id as need_id from given g
          join donations.need_record n on n.student_id = coalesce(g.student_id, g.via_student)
        union
        select g.id, n.id from given g join students.student s on s.id = g.student_id
          join donations.need_record n on n.holder = 'P' || left(s.region, 6) || encode(s.person_key, 'hex')
        union
        select g.id, n.id from given g
          join donations.need_record n on n.holder = any (donations.holders_of(g.student_id, g.household_id))
          where g.of_home)
    select f.need_id, g.id, g.becomes, g.subject from found f join given g on g.id = f.id
      join donations.need_record n on n.id = f.need_id
      where n.thing in (g.item_code, g.purpose) and (n.item_code is null or n.item_code = g.item_code)
        and n.status in ('OPEN', 'RESERVED', 'PROMISED');
  if not found then return null; end if;
  -- who reserves one of them meanwhile, or ends a reservation, is waited for, and its word counts; reservations first,
  -- as whoever ends them takes them
  perform from donations.reservation r where r.id in (select t.reservation_id from donations.reservation_need t
    where t.is_live and t.need_id in (select need_id from answering)) order by r.id for update;
  perform from donations.need_record n where n.id in (select need_id from answering) order by n.id for update;
  create temp table if not exists answered (need_id uuid, status text, gift_id uuid, partner_id uuid, subject text)
    on commit drop;
  truncate answered;
  insert into answered
    select distinct on (n.id) n.id, case a.becomes when 'PLEDGED' then 'PROMISED' else 'MET' end, g.id, g.partner_id,
      a.subject
    from answering a join donations.gift g on g.id = a.gift_id join donations.need_record n on n.id = a.need_id
    where rows_told > 0 and case a.becomes when 'PLEDGED' then n.status = 'OPEN' or (n.status = 'RESERVED' and exists (
          select from donations.reservation_need t join donations.reservation r on r.id = t.reservation_id
            where t.need_id = n.id and t.is_live and r.partner_id = g.partner_id))
        else n.status in ('OPEN', 'RESERVED', 'PROMISED') end
    order by n.id, g.id;
  if not found then return null; end if;
  insert into donations.need_event (need_id, status, gift_id, subject)
    select need_id, status, gift_id, subject from answered;
  -- a reservation ends with its last child
  update donations.reservation_need t set is_live = false, gift_id = case when r.partner_id = a.partner_id then
    a.gift_id
      end from answered a, donations.reservation r
    where t.need_id = a.need_id and t.is_live and r.id = t.reservation_id;
  update donations.reservation r set ended_at = now(), status = case
      when exists (select from donations.reservation_need t where t.reservation_id = r.id and t.gift_id is not null)
        then 'GIVEN' else 'RELEASED' end
    where r.status = 'HELD' and r.id in (select t.reservation_id from answered a
        join donations.reservation_need t on t.need_id = a.need_id)
      and not exists (select from donations.reservation_need t where t.reservation_id = r.id and t.is_live);
  return null;
end $$;
alter function donations.keep_need owner to donations_job;
-- after take_status: triggers run in the order of their names
create or replace trigger tell_need after insert on donations.gift_event referencing new table as told
  for each statement execute function donations.keep_need();
