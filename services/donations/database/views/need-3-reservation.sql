-- Reservations whose days are over end, and their needs are open again; at most so many at once.
create function donations.end_reservations (in_county text, at_most int)
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  ended uuid[];
begin
  with over as (
    select r.id from donations.reservation r where r.status = 'HELD' and r.expires_at <= now()
      and (in_county is null or r.county = in_county) order by r.id limit at_most for update skip locked)
  select array_agg(id) into ended from over;
  perform donations.open_again(ended, 'EXPIRED', '认领到期', 'dianming');
  return coalesce(cardinality(ended), 0);
end $$;

-- Ends some reservations that are locked; what was not given of them is open again. A
-- child's code that nobody handed out
-- to the partner, and under which it gave nothing, leads nowhere from then on.
create function donations.open_again (
  in_reservations uuid[],
  in_status text,
  in_reason text,
  in_subject text
) returns void volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  if in_reservations is null then return; end if;
  perform from donations.need_record n where n.id in (select t.need_id from donations.reservation_need t
    where t.reservation_id = any (in_reservations) and t.is_live) order by n.id for update;
  insert into donations.aid_code as a (uscc, student_id, version, is_live, organisation)
    select distinct r.uscc, n.student_id, 1, true, 'dianming' from donations.reservation r
      join donations.reservation_need t on t.reservation_id = r.id and t.is_live
      join donations.need_record n on n.id = t.need_id
      where r.id = any (in_reservations) and not exists (select from donations.gift g
        where g.partner_id = r.partner_id and n.student_id in (g.student_id, g.via_student))
    on conflict (uscc, student_id) do update set version = a.version + 1
      where a.handed_out_at is null and a.is_live and a.version < 18;
  insert into donations.need_event (need_id, status, reason, reservation_id, subject)
    select t.need_id, 'OPEN', in_reason, t.reservation_id, in_subject from donations.reservation_need t
      join donations.need_record n on n.id = t.need_id
      where t.reservation_id = any (in_reservations) and t.is_live and n.status = 'RESERVED';
  update donations.reservation_need t set is_live = false where t.reservation_id = any (in_reservations) and t.is_live;
  update donations.reservation r set ended_at = now(), status = case when exists (
      select from donations.reservation_need t where t.reservation_id = r.id
        and t.gift_id is not null) then 'GIVEN' else in_status end
    where r.id = any (in_reservations);
  if in_status = 'EXPIRED' then
    perform donations.tell_partner(r.uscc, 'reservation.expired', jsonb_build_object('reservationId', r.id))
      from donations.reservation r where r.id = any (in_reservations);
  end if;
end $$;

-- Partners are told once of reservations that end within three days. Answers of how many.
create function donations.warn_of_ends ()
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  n int;
begin
  with soon as (
    update donations.reservation r set warned_at = now() where r.id in (select o.id from donations.reservation o
        where o.status = 'HELD' and o.warned_at is null and o.expires_at between now() and now() + interval '3 days'
        order by o.id limit 1000 for update skip locked) returning r.id, r.uscc)
  select count(donations.tell_partner(soon.uscc, 'reservation.expiring', jsonb_build_object('reservationId', soon.id)))
    into n from soon;
  return n;
end $$;

revoke all on function donations.warn_of_ends from public;

-- Reserves so many needs of a group for the caller, the most pressing first, all or nothing. NOT_FOUND: no such group;
-- NOT_ADMITTED; TOO_MANY: more live than a partner may hold in a county; SHORT, and how many are open.
create function donations.reserve_needs (
  in_id uuid,
  in_group uuid,
  in_quantity int,
  in_live int,
  in_subject text
) returns table (outcome text, open_now int) volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  g donations.need_group;
  p donations.partner;
  taken uuid[];
begin
  if session.audience() <> 'PARTNER' then return query select 'NOT_ADMITTED', 0; return; end if;
  if not exists (select from donations.admission a where a.uscc = session.uscc() and a.ended_at is null
    and a.until_date >= session.today()) then return query select 'NOT_ADMITTED', 0; return; end if;
  -- who reserves of one group waits for the one before
  select * into g from donations.need_group where id = in_group and is_current for update;
  if not found then return query select 'NOT_FOUND', 0; return; end if;
  if not exists (select from donations.admission a where a.uscc = session.uscc() and a.region = g.county
    and a.ended_at is null
    and a.until_date >= session.today()) then return query select 'NOT_FOUND', 0; return; end if;
  perform donations.end_reservations(g.county, 1000);
  perform pg_advisory_xact_lock(hashtextextended('reserve ' || session.uscc() || g.county, 0));
  if in_quantity + (select count(*) from donations.reservation_need t
    join donations.reservation r on r.id = t.reservation_id
      where r.uscc = session.uscc() and r.county = g.county and (t.is_live
        or exists (select from donations.gift x where x.id = t.gift_id and x.status = 'PLEDGED'))) > in_live then
    return query select 'TOO_MANY', 0; return;
  end if;
  select * into p from donations.partner where uscc = session.uscc();
  select array_agg(id) into taken from (
    select n.id from donations.need_record n where n.county = g.county and n.thing = g.thing
      and n.cell = any (g.cells) and n.status = 'OPEN'
      and not exists (select from donations.aid_code c where c.uscc = p.uscc and c.student_id = n.student_id
        and not c.is_live)
    order by n.urgency, n.recorded_on, n.id limit in_quantity for update skip locked) as free;
  if coalesce(cardinality(taken), 0) < in_quantity then return query select 'SHORT', coalesce(cardinality(taken), 0);
    return; end if;
  insert into donations.reservation (id, group_id, partner_id, uscc, county, thing, item_code, purpose, quantity,
    expires_at, made_by, subject)
    values (in_id, g.id, p.id, p.uscc, g.county, g.thing, g.item_code, g.purpose, in_quantity,
      -- to the end of the day in China
      ((session.today() + 1 + coalesce((select c.reservation_days from subsidies.county_rule c
        where starts_with(g.county, c.region)
        order by length(c.region) desc limit 1), 14))::timestamp at time zone 'Asia/Shanghai'),
          session.organisation(), in_subject);
  insert into donations.reservation_need (reservation_id, need_id) select in_id, id from unnest(taken) as id;
  insert into donations.need_event (need_id, status, reservation_id, subject) select id, 'RESERVED', in_id, in_subject
    from unnest(taken) as id;
  return query select 'RESERVED', in_quantity;
end $$;

-- The caller gives a reservation up, or holds it longer, once. Answers whether it did.
create function donations.change_reservation (in_id uuid, in_subject text, is_longer boolean)
returns boolean volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  perform from donations.reservation r where r.id = in_id and r.uscc = session.uscc() and r.status = 'HELD'
    and r.expires_at > now() for update;
  if not found then return false; end if;
  if not is_longer then
    perform donations.open_again(array[in_id], 'RELEASED', '捐助方放弃认领', in_subject);
    return true;
  end if;
  update donations.reservation set expires_at = expires_at + make_interval(days => 14), extended_at = now(),
      warned_at = null
    where id = in_id and extended_at is null;
  return found;
end $$;

-- The children of the caller's reservations while they last, and of what it gave on them.
create function donations.reserved_children (in_reservations uuid[])
returns table (
  reservation_id uuid,
  student_id uuid,
  need_id uuid,
  gift_id uuid
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  t.reservation_id,
  n.student_id,
  n.id,
  t.gift_id
from
  donations.reservation r
  join donations.reservation_need t on t.reservation_id = r.id
  join donations.need_record n on n.id = t.need_id
where
  r.id = any (in_reservations)
  and r.uscc = session.uscc ()
  and (
    t.gift_id is not null
    or (
      t.is_live
      and r.status = 'HELD'
      and r.expires_at > now()
      and exists (
        select
        from
          donations.admission a
        where
          a.uscc = r.uscc
          and a.region = r.county
          and a.ended_at is null
          and a.until_date >= session.today ()
      )
    )
  )
order by
  n.urgency,
  n.recorded_on,
  n.id;

end;

revoke all on function donations.end_reservations, donations.open_again, donations.reserve_needs,
  donations.change_reservation, donations.reserved_children from public;

grant execute on function donations.reserve_needs, donations.change_reservation, donations.reserved_children to
  donations;

-- Whether a reservation of the caller's holds these children still; locks it. NOT_FOUND, ENDED, OTHER (a child that is
-- not of it), HOLDS.
create function donations.reservation_holds (in_id uuid, in_students uuid[])
returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  r donations.reservation;
begin
  select * into r from donations.reservation where id = in_id and uscc = session.uscc() for update;
  if r.id is null then return 'NOT_FOUND'; end if;
  if r.status <> 'HELD' or r.expires_at <= now() then return 'ENDED'; end if;
  if exists (select from unnest(in_students) as s (id) where not exists (
      select from donations.reservation_need t join donations.need_record n on n.id = t.need_id
      where t.reservation_id = r.id and t.is_live and n.student_id = s.id)) then return 'OTHER'; end if;
  return 'HOLDS';
end $$;

revoke all on function donations.reservation_holds from public;

grant execute on function donations.reservation_holds to donations;

-- What a partner holds reserved of a county that ends its admission is open again; for the county's bureau.
create function donations.release_held (in_uscc text, in_region text, in_subject text)
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  held uuid[];
begin
  if session.audience() <> 'EDUCATION' or not session.holds(in_region, session.region()) then return 0; end if;
  select array_agg(id) into held from (select r.id from donations.reservation r where r.uscc = in_uscc
    and r.county = in_region and r.status = 'HELD' order by r.id for update) as r;
  perform donations.open_again(held, 'RELEASED', '准入已终止', in_subject);
  return coalesce(cardinality(held), 0);
end $$;

revoke all on function donations.release_held from public;

grant execute on function donations.release_held to donations;
