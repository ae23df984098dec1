-- Locks donations in the order of their ids: the caller's own, and those of others that some was offered of. What the
-- caller may not use is not among them. What is left is null where nobody counts it.
create function donations.lock_funders (in_donations uuid[])
returns table (
  donation_id uuid,
  partner_id uuid,
  offer_id uuid,
  is_own boolean,
  form text,
  purpose text,
  left_fen bigint,
  offer_left_fen bigint
) volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  perform from donations.donation d where d.id = any (in_donations) order by d.id for no key update;
  return query select d.id, d.partner_id, o.id, p.uscc = session.uscc() or d.made_by = session.organisation(), d.form,
      d.purpose, d.amount_fen - d.given_fen - d.used_fen, o.amount_fen - o.used_fen
    from donations.donation d join donations.partner p on p.id = d.partner_id
    left join donations.share_offer o on o.donation_id = d.id and o.to_uscc = session.uscc() and o.withdrawn_at is null
    where d.id = any (in_donations) and d.closed_on is null
      and (p.uscc = session.uscc() or d.made_by = session.organisation() or o.id is not null) order by d.id;
end $$;

-- How deep a donation stands in its chain, and through whose hands it came, the first one first.
create function donations.chain_of (in_donation uuid)
returns table (donation_id uuid, partner_id uuid, uscc text, depth int) stable security definer
set
  search_path = '' language sql
begin atomic
with recursive
  up as (
    select
      d.id,
      d.partner_id,
      d.passed_on_from_id,
      1 as steps
    from
      donations.donation d
    where
      d.id = in_donation
    union all
    select
      d.id,
      d.partner_id,
      d.passed_on_from_id,
      up.steps + 1
    from
      up
      join donations.donation d on d.id = up.passed_on_from_id
    where
      up.steps < 20
  )
select
  up.id,
  up.partner_id,
  p.uscc,
  (max(up.steps) over () - up.steps + 1)::int
from
  up
  join donations.partner p on p.id = up.partner_id
order by
  4;

end;

-- The caller takes over what was offered to it of another's donation, as its own that was entered before: one use of
-- the other's in the same transaction. NOT_FOUND: no donation that it was offered of. LEFT: more than is left, or
-- offered. FORM: another form or purpose. CYCLE: it came through the caller's own hands. DEEP: through too many.
create function donations.hand_on (
  in_from uuid,
  in_to uuid,
  in_organisation text,
  in_subject text
) returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  a donations.donation;
  b donations.donation;
  o donations.share_offer;
  hands int;
begin
  select * into b from donations.donation where id = in_to and made_by = in_organisation;
  select * into a from donations.donation where id = in_from for no key update;
  if a.id is null or b.id is null then return 'NOT_FOUND'; end if;
  select * into o from donations.share_offer where donation_id = a.id and to_uscc = session.uscc()
    and withdrawn_at is null
    for no key update;
  if a.partner_id = b.partner_id then return case when o.id is not null or a.made_by = in_organisation
    then 'CYCLE' else 'NOT_FOUND' end; end if;
  if o.id is null then return 'NOT_FOUND'; end if;
  if a.form <> b.form or a.purpose <> b.purpose or (a.amount_fen is null) <> (b.amount_fen is null)
    or (a.quantity is null) <> (b.quantity is null) or coalesce(a.unit, b.unit) is distinct
      from coalesce(b.unit, a.unit)
    then return 'FORM'; end if;
  if exists (select from donations.chain_of(a.id) c where c.partner_id = b.partner_id) then return 'CYCLE'; end if;
  select max(c.depth) into hands from donations.chain_of(a.id) c;
  if hands >= 5 then return 'DEEP'; end if;
  if a.closed_on is not null
    or coalesce(b.amount_fen, 0) > coalesce(a.amount_fen - a.given_fen - a.used_fen, b.amount_fen, 0)
    or coalesce(b.quantity, 0) > coalesce(a.quantity - a.given_quantity - a.used_quantity, b.quantity, 0)
    or coalesce(b.amount_fen, 0) > coalesce(o.amount_fen - o.used_fen, b.amount_fen, 0)
    or coalesce(b.quantity, 0) > coalesce(o.quantity - o.used_quantity, b.quantity, 0) then return 'LEFT'; end if;
  insert into donations.donation_use (donation_id, kind, amount_fen, quantity, on_date, to_donation_id, offer_id,
    made_by,
      subject)
    values (a.id, 'HANDED_ON', b.amount_fen, b.quantity, b.received_on, b.id, o.id, in_organisation, in_subject);
  return 'DONE';
end $$;

-- Whom donations reached, those that they were handed on as included: children, gifts to them and their priced value. A
-- gift to a household reaches each of its children. Of the caller's own donations only.
create function donations.reached (in_donations uuid[])
returns table (
  donation_id uuid,
  persons int,
  person_times int,
  amount_fen bigint
) stable security definer
set
  search_path = '' language sql
begin atomic
with recursive
  down as (
    select
      d.id as root,
      d.id
    from
      donations.donation d
      join donations.partner p on p.id = d.partner_id
    where
      d.id = any (in_donations)
      and p.uscc = session.uscc ()
    union
    select
      down.root,
      d.id
    from
      down
      join donations.donation d on d.passed_on_from_id = down.id
  ),
  got as (
    select
      down.root,
      g.id,
      coalesce(g.lead_fen, g.amount_fen) as amount_fen,
      coalesce(s.person_key, h.person_key) as person_key,
      row_number() over (
        partition by
          down.root,
          g.id
      ) = 1 as is_first
    from
      down
      join donations.gift g on g.donation_id = down.id
      and g.status in ('DELIVERED', 'CONFIRMED')
      left join students.student s on s.id = g.student_id
      left join lateral (
        select distinct
          k.person_key
        from
          reconciliation.roll_member m
          join reconciliation.roll_entry e on e.id = m.entry_id
          and e.status = 'MATCHED'
          join students.student k on k.id = e.student_id
        where
          m.household_id = g.household_id
      ) as h on true
    where
      g.student_id is not null
      or g.household_id is not null
  )
select
  got.root,
  count(distinct got.person_key)::int,
  count(*) filter (
    where
      got.is_first
  )::int,
  coalesce(
    sum(got.amount_fen) filter (
      where
        got.is_first
    ),
    0
  )::bigint
from
  got
group by
  got.root;

end;

revoke all on function donations.lock_funders, donations.chain_of, donations.hand_on, donations.reached from public;

grant execute on function donations.lock_funders, donations.chain_of, donations.hand_on, donations.reached to donations;

-- The origin accepts or refuses a change of purpose, or the one that asked withdraws it. NOT_FOUND; DECIDED.
create function donations.decide_purpose (
  in_id uuid,
  in_status text,
  in_note text,
  in_subject text
) returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  c donations.purpose_change;
begin
  select * into c from donations.purpose_change where id = in_id for no key update;
  if c.id is null or not (case in_status when 'WITHDRAWN' then exists (select from donations.partner p
      where p.id = c.partner_id and p.uscc = session.uscc()) else c.origin_uscc = session.uscc() end) then
    return 'NOT_FOUND';
  end if;
  if c.status <> 'PROPOSED' then return 'DECIDED'; end if;
  if in_status = 'ACCEPTED' and exists (select from donations.gift g where g.donation_id = c.donation_id
    and g.status = 'PLEDGED') then return 'PROMISED'; end if;
  update donations.purpose_change set status = in_status, decided_by = in_subject, decided_at = now(), note = in_note
    where id = c.id;
  if in_status = 'ACCEPTED' then
    update donations.donation set purpose = c.to_purpose where id = c.donation_id;
  end if;
  perform donations.tell_partner(p.uscc, 'purpose.decided', jsonb_build_object('donationId', c.donation_id))
    from donations.partner p where p.id = c.partner_id and in_status <> 'WITHDRAWN';
  return 'DONE';
end $$;

revoke all on function donations.decide_purpose from public;

grant execute on function donations.decide_purpose to donations;

-- How a donation of the
-- caller's was used, by thing, school and month of what arrived. A line of fewer than five persons
-- stands with the other such ones of its thing, and those, while they are fewer than five, with the smallest line.
create function donations.use_lines (in_donation uuid)
returns table (
  title text,
  school text,
  month text,
  persons int,
  times int,
  quantity numeric,
  amount_fen bigint,
  unpriced int
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  got as (
    select
      g.id,
      coalesce(i.name, g.title) as title,
      c.name as school,
      to_char(g.given_on, 'YYYY-MM') as month,
      coalesce(g.student_id, g.household_id, g.school_id, g.id)::text as who,
      coalesce(g.unnamed_count - g.named_count, 1) as heads,
      g.quantity,
      coalesce(g.lead_fen, g.amount_fen) as amount_fen
    from
      donations.gift g
      join donations.donation d on d.id = g.donation_id
      join donations.partner p on p.id = d.partner_id
      left join donations.item i on i.code = g.item_code
      left join students.student s on s.id = coalesce(g.student_id, g.via_student)
      left join students.school c on c.id = coalesce(s.school_id, g.school_id)
    where
      g.donation_id = in_donation
      and p.uscc = session.uscc ()
      and g.status in ('DELIVERED', 'CONFIRMED')
  ),
  line as (
    select
      got.title,
      got.school,
      got.month,
      greatest(count(distinct got.who), max(got.heads))::int as persons
    from
      got
    group by
      got.title,
      got.school,
      got.month
  ),
  ranked as (
    select
      line.*,
      sum(line.persons) filter (
        where
          line.persons < 5
      ) over (
        partition by
          line.title
      ) as small,
      row_number() over (
        partition by
          line.title,
          line.persons >= 5
        order by
          line.persons,
          line.school,
          line.month
      ) as rank
    from
      line
  ),
  placed as (
    select
      ranked.*,
      ranked.persons < 5
      or (
        ranked.rank = 1
        and coalesce(ranked.small, 0) between 1 and 4
      ) as merges
    from
      ranked
  )
select
  got.title,
  case
    when not placed.merges then got.school
  end,
  case
    when not placed.merges then got.month
  end,
  greatest(count(distinct got.who), max(got.heads))::int,
  count(*)::int,
  coalesce(sum(got.quantity), 0),
  coalesce(sum(got.amount_fen), 0)::bigint,
  count(*) filter (
    where
      got.amount_fen is null
  )::int
from
  got
  join placed on placed.title = got.title
  and placed.school is not distinct from got.school
  and placed.month is not distinct from got.month
group by
  1,
  2,
  3
order by
  1,
  2 nulls last,
  3 nulls last;

end;

revoke all on function donations.use_lines from public;

grant execute on function donations.use_lines to donations;
