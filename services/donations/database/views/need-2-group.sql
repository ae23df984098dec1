-- Needs as groups would tell them now: towns of five or more stand; smaller ones of a stage merge over the county, with
-- the smallest standing town of that stage while they are under five; what is still smaller merges over the stages;
-- what
-- then is under five is told to nobody.
create function donations.need_groups (in_county text)
returns table (
  id uuid,
  county text,
  thing text,
  item_code text,
  purpose text,
  stage text,
  town text,
  cells text[],
  persons int,
  amount_fen bigint,
  reserved int
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  cell as (
    select
      n.county,
      n.thing,
      min(n.item_code) as item_code,
      min(n.purpose) as purpose,
      n.stage,
      n.town,
      n.cell,
      count(*)::int as persons,
      sum(n.amount_fen)::bigint as amount_fen,
      count(n.amount_fen)::int as with_amount,
      count(*) filter (
        where
          n.status <> 'OPEN'
      )::int as reserved
    from
      donations.need_record n
    where
      n.county = in_county
      and n.status in ('OPEN', 'RESERVED', 'PROMISED')
    group by
      n.county,
      n.thing,
      n.stage,
      n.town,
      n.cell
  ),
  placed as (
    select
      c.*,
      c.persons >= 5
      and c.town <> '' as stands,
      coalesce(
        sum(c.persons) filter (
          where
            c.persons < 5
            or c.town = ''
        ) over (
          partition by
            c.county,
            c.thing,
            c.stage
        ),
        0
      ) as small,
      row_number() over (
        partition by
          c.county,
          c.thing,
          c.stage,
          c.persons >= 5
          and c.town <> ''
        order by
          c.persons,
          c.town
      ) as rank
    from
      cell c
  ),
  merged as (
    select
      p.*,
      case
        when p.stands
        and not (
          p.rank = 1
          and p.small between 1 and 4
        ) then 'TOWN'
        when p.small >= 5
        or p.stands
        or exists (
          select
          from
            placed o
          where
            (o.county, o.thing, o.stage) = (p.county, p.thing, p.stage)
            and o.stands
        ) then 'STAGE'
        else 'COUNTY'
      end as level
    from
      placed p
  )
select
  md5(
    concat_ws(
      '|',
      m.county,
      m.thing,
      case
        when m.level <> 'COUNTY' then m.stage
      end,
      '/',
      case
        when m.level = 'TOWN' then m.town
      end
    )
  )::uuid,
  m.county,
  m.thing,
  min(m.item_code),
  min(m.purpose),
  case
    when m.level <> 'COUNTY' then m.stage
  end,
  case
    when m.level = 'TOWN' then m.town
  end,
  array_agg(
    m.cell
    order by
      m.cell
  ),
  sum(m.persons)::int,
  -- an amount of fewer than five would be theirs
  case
    when sum(m.with_amount) >= 5 then sum(m.amount_fen)::bigint
  end,
  (sum(m.reserved) / 5)::int * 5
from
  merged m
group by
  m.county,
  m.thing,
  m.level,
  case
    when m.level <> 'COUNTY' then m.stage
  end,
  case
    when m.level = 'TOWN' then m.town
  end
having
  sum(m.persons) >= 5;

end;

-- What a group is the rest of: a town of nothing, the rest of a stage of the towns that stand, the rest of a county
-- of all.
create function donations.rest_of (all_groups text[], stage text, town text)
returns text immutable
language sql return case
  when town is not null then ''
  else (
    select
      coalesce(
        string_agg(
          o,
          ','
          order by
            o
        ),
        ''
      )
    from
      unnest(all_groups) as o
    where
      (
        stage is null
        or starts_with(o, stage || '|')
      )
      and o <> coalesce(stage, '')
  )
end;

-- Publishes the groups of a county. What partners read of a group that is the rest of the same as before is a figure
-- that was told of it already, where one is less than five away; where groups are cut otherwise than before, their old
-- figures stay while the sum of what was cut anew, over its stage and over the county, would move by one to four. So no
-- two days tell of fewer than five children. Answers how many groups partners read.
create function donations.publish_needs (in_county text)
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  today date := session.today();
begin
  perform pg_advisory_xact_lock(hashtextextended('publish ' || in_county, 0));
  insert into donations.need_publication (county, on_date) values (in_county, today) on conflict do nothing;
  -- whoever reserves holds its group; then the needs
  perform from donations.need_group g where g.county = in_county and g.is_current order by g.id for update;
  perform from donations.need_record n where n.county = in_county and n.status in ('OPEN', 'RESERVED', 'PROMISED')
    order by n.id for update;
  -- who left needs nothing here; who is known by another number is the same child still
  insert into donations.need_event (need_id, status, reason, subject)
    select n.id, 'WITHDRAWN', '已毕业或转出', 'dianming' from donations.need_record n join students.student s
      on s.id = n.student_id where n.county = in_county and n.status = 'OPEN'
      and s.status in ('TRANSFERRED', 'GRADUATED');
  insert into donations.need_event (need_id, status, reason, subject)
    select n.id, 'WITHDRAWN', '与另一条为同一学生', 'dianming' from (
      select o.id, o.status, row_number() over (partition by left(s.region, 6), s.person_key, o.thing order by
          o.status = 'OPEN', o.id) as nth
        from donations.need_record o join students.student s on s.id = o.student_id
        where o.county = in_county and starts_with(o.holder, 'P') and o.status in ('OPEN', 'RESERVED', 'PROMISED')) as n
      where n.nth > 1 and n.status = 'OPEN';
  update donations.need_record n set school_id = s.school_id, region = s.region,
      town = donations.town_of(c.region, c.town), stage = s.stage, urgency = coalesce(u.urgency, 4),
      holder = case when starts_with(n.holder, 'P') and not exists (select from donations.need_record o
          where o.holder = 'P' || left(s.region, 6) || encode(s.person_key, 'hex') and o.thing = n.thing
            and o.id <> n.id and o.status in ('OPEN', 'RESERVED', 'PROMISED'))
        then 'P' || left(s.region, 6) || encode(s.person_key, 'hex') else n.holder end
    from students.student s left join students.school c on c.id = s.school_id
      left join donations.urgent_child u on u.student_id = s.id
    where s.id = n.student_id and n.county = in_county and n.status in ('OPEN', 'RESERVED', 'PROMISED')
      and (n.school_id, n.region, n.town, n.stage, n.urgency) is distinct from
        (s.school_id, s.region, donations.town_of(c.region, c.town), s.stage, coalesce(u.urgency, 4));
  create temp table if not exists groups_now (id uuid, county text, thing text, item_code text, purpose text, stage
    text,
    town text, cells text[], persons int, amount_fen bigint, reserved int, domain text) on commit drop;
  create temp table if not exists groups_before (like groups_now) on commit drop;
  create temp table if not exists kept_things (thing text primary key) on commit drop;
  truncate groups_now, groups_before, kept_things;
  insert into groups_now select g.* from donations.need_groups(in_county) g;
  insert into groups_before select g.id, g.county, g.thing, g.item_code, g.purpose, g.stage, g.town, g.cells, g.persons,
    g.amount_fen, g.reserved from donations.need_group g where g.is_current and g.county = in_county;
  -- what a group is the rest of: the towns that stand beside it, or all groups
  update groups_now g set domain = donations.rest_of(array(select concat_ws('|', o.stage, o.town) from groups_now o
    where o.thing = g.thing), g.stage, g.town);
  update groups_before g set domain = donations.rest_of(array(select concat_ws('|', o.stage, o.town)
    from groups_before o where o.thing = g.thing), g.stage, g.town);
  -- a figure that was told already, where one is near
  update groups_now n set persons = f.persons from (
    select distinct on (g.id) g.id, t.persons from groups_now g join donations.need_figure t on t.group_id = g.id
      and t.domain = g.domain and abs(t.persons - g.persons) < 5 order by g.id, abs(t.persons - g.persons), t.persons)
        as f
    where f.id = n.id;
  insert into kept_things
  with pair as (
    select coalesce(n.thing, b.thing) as thing, coalesce(n.stage, b.stage) as stage, n.persons as now,
      b.persons as before, coalesce(n.domain = b.domain, false) as is_same
    from groups_now n full join groups_before b on b.id = n.id),
  step as (
    select thing, sum(now) - sum(before) as by from pair where not is_same group by thing, stage
    union all
    select thing, sum(now) - sum(before) from pair where not is_same group by thing having bool_or(stage is null))
  select distinct thing from step where abs(by) between 1 and 4;
  update donations.need_group g set is_current = false from groups_before b where b.id = g.id
    and not exists (select from groups_now n where n.id = g.id)
    and not exists (select from kept_things k where k.thing = g.thing);
  insert into donations.need_group as g (id, county, item_code, purpose, thing, stage, town, cells, persons, amount_fen,
      reserved, published)
    select n.id, n.county, n.item_code, n.purpose, n.thing, n.stage, n.town, n.cells, n.persons, n.amount_fen,
        least(n.reserved, n.persons), today
      from groups_now n where not exists (select from kept_things k where k.thing = n.thing)
    on conflict (id) do update set cells = excluded.cells, persons = excluded.persons, published = excluded.published,
      is_current = true, reserved = excluded.reserved,
      -- an amount that moves alone would tell what one child is missing
      amount_fen = case when g.is_current and g.persons = excluded.persons then g.amount_fen
        else excluded.amount_fen end;
  insert into donations.need_figure (group_id, domain, persons) select n.id, n.domain, n.persons from groups_now n
    where not exists (select from kept_things k where k.thing = n.thing) on conflict do nothing;
  perform donations.tell_partner(a.uscc, 'needs.published', jsonb_build_object('region', a.region))
    from donations.admission a where a.ended_at is null and a.until_date >= today and a.region = in_county;
  return (select count(*)::int from donations.need_group g where g.is_current and g.county = in_county);
end $$;

-- Publishes whatever has not been published today, after three in the morning in China. Answers how many counties.
create function donations.publish_daily ()
returns int volatile security definer
set
  search_path = '' language plpgsql as $$
declare
  n int := 0;
  due text;
begin
  if date_part('hour', now() at time zone 'Asia/Shanghai') < 3 then return 0; end if;
  for due in select distinct r.county from donations.need_record r where not exists (
      select from donations.need_publication p where p.county = r.county and p.on_date = session.today())
    order by 1
  loop
    perform donations.publish_needs(due);
    n := n + 1;
  end loop;
  return n;
end $$;

revoke all on function donations.publish_daily from public;
