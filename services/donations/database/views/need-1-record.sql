-- Homes of some households: those whose children also stand in others are one home, named by the first of them.
create function donations.home_of (household uuid)
returns uuid stable security definer
set
  search_path = '' language sql
begin atomic
select
  coalesce(min(other.household_id::text)::uuid, household)
from
  reconciliation.roll_member own
  join reconciliation.roll_entry e on e.id = own.entry_id
  and e.status = 'MATCHED'
  join reconciliation.roll_entry o on o.student_id = e.student_id
  and o.status = 'MATCHED'
  join reconciliation.roll_member other on other.entry_id = o.id
where
  own.household_id = household;

end;

-- The homes of some children, for whom something is given that a household has together.
create function donations.homes_of_children (in_students uuid[])
returns table (student_id uuid, household_id uuid) stable security definer
set
  search_path = '' language sql
begin atomic
select distinct
  on (e.student_id) e.student_id,
  m.household_id
from
  reconciliation.roll_entry e
  join reconciliation.roll_member m on m.entry_id = e.id
where
  e.student_id = any (in_students)
  and e.status = 'MATCHED'
order by
  e.student_id,
  -- the register that lists the brothers and sisters together knows the home best
  (
    select
      count(distinct o.student_id)
    from
      reconciliation.roll_member c
      join reconciliation.roll_entry o on o.id = c.entry_id
      and o.status = 'MATCHED'
    where
      c.household_id = m.household_id
  ) desc,
  m.household_id;

end;

-- Under whom the needs of a child, or of a household, stand: the person in its county, and its home.
create function donations.holders_of (in_student uuid, in_household uuid)
returns text[] stable security definer
set
  search_path = '' language sql
begin atomic
select
  array(
    select
      'P' || left(s.region, 6) || encode(s.person_key, 'hex')
    from
      students.student s
    where
      s.id = in_student
    union
    select
      'H' || donations.home_of (h.household_id)
    from
      (
        select
          m.household_id
        from
          reconciliation.roll_entry e
          join reconciliation.roll_member m on m.entry_id = e.id
        where
          e.student_id = in_student
          and e.status = 'MATCHED'
        union
        select
          in_household
        where
          in_household is not null
      ) as h
  );

end;

-- Where a school lies as groups tell it: the town's code, else its name; nothing where neither is known.
create function donations.town_of (region text, town text)
returns text immutable
language sql return case
  when length(region) >= 9 then left(region, 9)
  else coalesce(town, '')
end;

-- How pressing the needs of children with recognised hardship are now, 1 first; all others' are 4.
create view donations.urgent_child as
select
  h.student_id,
  min(
    case h.tier
      when '特别困难' then 1
      when '困难' then 2
      else 3
    end
  ) as urgency
from
  subsidies.hardship h
where
  h.ended_at is null
group by
  h.student_id;

-- Enters what a school said of some children, each of one thing: needed (NEW, AGAIN, SAME) or there (THERE). HAS_ONE:
-- the child was given one that still counts, and nothing says that it broke or was lost; then nothing is entered. Of a
-- thing that a household has together one answer holds for all its children, and who has it needs none. Whether the
-- caller may speak for the children is asked before.
create function donations.record_needs (
  in_students uuid[],
  in_items text[],
  in_purposes text[],
  in_needed boolean[],
  in_quantities numeric[],
  in_amounts bigint[],
  in_reasons text[],
  in_notes text[],
  in_on date,
  in_organisation text,
  in_subject text
) returns table (place int, need_id uuid, outcome text, gift_id uuid) volatile security definer
set
  search_path = '' language plpgsql as $$
begin
  create temp table if not exists asked_needs (
    place int, student_id uuid, person_key bytea, holder text, item_code text, purpose text, thing text, needed
      boolean, quantity numeric,
    amount_fen bigint, reason text, note text, school_id uuid, region text, town text, stage text, urgency int,
      outcome text, need_id uuid,
    gift_id uuid, leads int) on commit drop;
  truncate asked_needs;
  insert into asked_needs
  select a.n, s.id, s.person_key, coalesce(case i.per when 'HOUSEHOLD' then 'H' || h.home end, 'P'
    || left(s.region, 6) || encode(s.person_key, 'hex')), a.item,
    coalesce(i.purpose, a.purpose), coalesce(a.item, a.purpose), a.needed, coalesce(a.quantity, 1), a.amount,
      coalesce(a.reason, 'NONE'),
    a.note, s.school_id, s.region, donations.town_of(c.region, c.town), s.stage, coalesce(u.urgency, 4)
  from unnest(in_students, in_items, in_purposes, in_needed, in_quantities, in_amounts, in_reasons, in_notes)
    with ordinality as a (student, item, purpose, needed, quantity, amount, reason, note, n)
  join students.student s on s.id = a.student
  left join students.school c on c.id = s.school_id
  left join donations.urgent_child u on u.student_id = s.id
  left join donations.item i on i.code = a.item
  left join lateral (
    select min(donations.home_of(m.household_id)::text) as home from reconciliation.roll_entry e
      join reconciliation.roll_member m on m.entry_id = e.id where i.per = 'HOUSEHOLD' and e.student_id = s.id
        and e.status = 'MATCHED') as h on true;
  -- one answer a holder and thing: who says that it is there is right
  update asked_needs a set leads = l.place, needed = l.needed from (
    select b.place as own, first_value(b.place) over w as place, bool_and(b.needed) over (partition by b.holder,
      b.thing) as needed
      from asked_needs b window w as (partition by b.holder, b.thing order by b.place)) as l where l.own = a.place;
  perform pg_advisory_xact_lock(hashtextextended('need ' || left(region, 6), 0))
    from (select distinct left(region, 6) as region from asked_needs order by 1) as c;
  update asked_needs a set outcome = 'HAS_ONE', gift_id = g.id from (
    select distinct on (b.place) b.place, o.id from asked_needs b
      join students.student other on other.person_key = b.person_key and left(other.region, 6) = left(b.region, 6)
      join donations.given_once o on o.student_id = other.id and o.item_code = b.item_code and o.counts_until > in_on
    where b.needed and b.reason not in ('BROKEN', 'LOST') order by b.place, o.came_on desc, o.id) as g
      where g.place = a.place;
  update asked_needs a set outcome = 'HAS_ONE', gift_id = g.id from (
    select distinct on (b.place) b.place, o.id from asked_needs b
      join donations.given_once o on o.per = 'HOUSEHOLD' and o.item_code = b.item_code
      and o.counts_until > in_on and left(o.region, 6) = left(b.region, 6) and o.household_id is not null
      and b.holder = 'H' || donations.home_of(o.household_id)
    where b.needed and b.reason not in ('BROKEN', 'LOST') and starts_with(b.holder, 'H') order by b.place, o.came_on
      desc, o.id) as g
    where g.place = a.place and a.outcome is null;
  update asked_needs a set outcome = 'SAME', need_id = n.id from donations.need_record n
    where a.outcome is null and a.needed and n.holder = a.holder and n.thing = a.thing
      and n.status in ('OPEN', 'RESERVED', 'PROMISED');
  update asked_needs a set outcome = 'SAME', need_id = n.id from donations.need_record n
    where a.outcome is null and not a.needed and n.holder = a.holder and n.thing = a.thing and n.status = 'NOT_NEEDED';
  -- it has one now: what is open is none any more, what a partner has taken on stays
  update asked_needs a set outcome = case n.status when 'OPEN' then 'THERE' else 'SAME' end, need_id = n.id
    from donations.need_record n where a.outcome is null and not a.needed and n.holder = a.holder and n.thing = a.thing
      and n.status in ('OPEN', 'RESERVED', 'PROMISED');
  insert into donations.need_event (need_id, status, reason, subject)
    select distinct a.need_id, 'WITHDRAWN', '再次摸底：已有', in_subject from asked_needs a
      where a.outcome = 'THERE' and a.need_id is not null;
  update asked_needs a set need_id = null, outcome = null where a.outcome = 'THERE';
  -- asked anew
  update asked_needs a set outcome = 'AGAIN', need_id = n.id from donations.need_record n
    where a.outcome is null and a.needed and n.holder = a.holder and n.thing = a.thing and n.status = 'NOT_NEEDED';
  update donations.need_record n set recorded_on = in_on, quantity = a.quantity, amount_fen = a.amount_fen, reason =
    a.reason, note = a.note,
    student_id = a.student_id from asked_needs a where a.outcome = 'AGAIN' and a.need_id = n.id and a.leads = a.place;
  insert into donations.need_event (need_id, status, subject) select distinct a.need_id, 'OPEN', in_subject
    from asked_needs a where a.outcome = 'AGAIN';
  update asked_needs a set need_id = uuidv7(), outcome = case when a.needed then 'NEW' else 'THERE' end
    where a.outcome is null and a.leads = a.place;
  -- what has no need yet gets one; nothing is looked up in the tables that this fills, which would be gone through for
  -- each row while they grow
  insert into donations.need_record (id, student_id, holder, item_code, purpose, quantity, amount_fen, reason, note,
      status, recorded_on, school_id, region, town, stage, urgency, made_by)
    select a.need_id, a.student_id, a.holder, a.item_code, a.purpose, a.quantity, a.amount_fen, a.reason, a.note,
      case when a.needed then 'OPEN' else 'NOT_NEEDED' end, in_on, a.school_id, a.region, a.town, a.stage, a.urgency,
      in_organisation
    from asked_needs a where a.leads = a.place and a.outcome in ('NEW', 'THERE');
  insert into donations.need_event (need_id, status, subject)
    select a.need_id, case when a.needed then 'OPEN' else 'NOT_NEEDED' end, in_subject from asked_needs a
      where a.leads = a.place and a.outcome in ('NEW', 'THERE');
  return query select a.place, coalesce(a.need_id, l.need_id), coalesce(a.outcome, case when l.outcome = 'THERE' then
    'THERE' else 'SAME' end), a.gift_id
    from asked_needs a left join asked_needs l on l.place = a.leads order by a.place;
end $$;

revoke all on function donations.homes_of_children, donations.home_of, donations.holders_of, donations.record_needs from
  public;

grant execute on function donations.record_needs, donations.homes_of_children to donations;

-- The needs that stand for a child: its own and its
-- home's, of each thing the newest, withdrawn ones left out. For those
-- who see the child.
create function donations.needs_of_child (in_student uuid)
returns table (id uuid) stable security definer
set
  search_path = '' language sql
begin atomic
select
  last.id
from
  (
    select distinct
      on (n.thing) n.id,
      n.status
    from
      donations.need_record n
    where
      n.holder = any (donations.holders_of (in_student, null))
    order by
      n.thing,
      n.status in ('OPEN', 'RESERVED', 'PROMISED') desc,
      n.id desc
  ) as last
where
  last.status <> 'WITHDRAWN';

end;

-- A need is none any more, said by whoever sees the child. NOT_FOUND, or the status in which it may not be withdrawn.
create function donations.withdraw_need (in_id uuid, in_reason text, in_subject text)
returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  n donations.need_record;
begin
  select * into n from donations.need_record where id = in_id for update;
  if n.id is null then return 'NOT_FOUND'; end if;
  if n.status not in ('OPEN', 'NOT_NEEDED') then return n.status; end if;
  insert into donations.need_event (need_id, status, reason, subject) values (n.id, 'WITHDRAWN', in_reason, in_subject);
  return 'DONE';
end $$;

-- How the needs of the session's children stand, by thing and by town, or by school: a school its own, a bureau its
-- region's. `there` are those who said that they have it.
create function donations.count_needs (by_school boolean)
returns table (
  item_code text,
  purpose text,
  town text,
  school text,
  school_code text,
  asked int,
  open int,
  reserved int,
  promised int,
  met int,
  there int
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  n.item_code,
  n.purpose,
  case
    when not by_school then n.town
  end,
  case
    when by_school then c.name
  end,
  case
    when by_school then c.code
  end,
  count(*)::int,
  count(*) filter (
    where
      n.status = 'OPEN'
  )::int,
  count(*) filter (
    where
      n.status = 'RESERVED'
  )::int,
  count(*) filter (
    where
      n.status = 'PROMISED'
  )::int,
  count(*) filter (
    where
      n.status = 'MET'
  )::int,
  count(*) filter (
    where
      n.status = 'NOT_NEEDED'
  )::int
from
  donations.need_record n
  left join students.school c on c.id = n.school_id
where
  n.status <> 'WITHDRAWN'
  and case (select session.audience())
    when 'EDUCATION' then session.holds (
      n.region,
      (select session.region())
    )
    when 'SCHOOL' then c.code = any (
      (select session.schools())::text[]
    )
    else false
  end
group by
  n.item_code,
  n.purpose,
  3,
  4,
  5
order by
  2,
  1,
  3,
  4,
  5;

end;

revoke all on function donations.needs_of_child, donations.withdraw_need, donations.count_needs from public;

grant execute on function donations.needs_of_child, donations.withdraw_need, donations.count_needs to donations;
