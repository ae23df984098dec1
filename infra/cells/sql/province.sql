-- the tables get their `cell` after this
set check_function_bodies = off;
-- What a province does beside what a county does.
-- Each county's feed writes its own rows alone, and of its own region; whoever is no feed mends.
create or replace function province.guard() returns trigger language plpgsql as $$
declare
  own constant text := substring(current_user from '^feed_(\d+)$');
begin
  if own is null then return coalesce(new, old); end if;
  if tg_op <> 'INSERT' and old.cell is distinct from own then
    raise exception '% writes what is not its own: % of %', current_user, tg_table_name, old.cell using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  -- of tables that have one
  if tg_nargs > 0 then
    if not starts_with(new.region, own) then
      raise exception '% writes rows of %: %', current_user, new.region, tg_table_name using errcode = '42501';
    end if;
  end if;
  new.cell := own;
  return new;
end $$;
create or replace function province.note_payment() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  insert into province.dirty (student_id) values (coalesce(new.student_id, old.student_id));
  notify province_dirty;
  return null;
end $$;
create or replace function province.note_student() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  if new.exchange_registry is not null and (tg_op = 'INSERT' or new.exchange_registry is distinct from old.exchange_registry)
  then
    perform province.put_ask(a) from province.ask a where a.exchange_key = new.exchange_registry;
  end if;
  if tg_op = 'UPDATE' and new.exchange_key is not distinct from old.exchange_key then return null; end if;
  insert into province.dirty (person_key)
    select k from unnest(array[old.exchange_key, new.exchange_key]) k where k is not null
      -- who was paid nothing yet is noted with the payment
      and exists (select from students.student s join subsidies.payment p on p.student_id = s.id where s.person_key = k);
  notify province_dirty;
  return null;
end $$;
-- What is due of a child rests on these; whoever was paid nothing is noted with the payment.
create or replace function province.note_ground() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  insert into province.dirty (student_id)
    select s from (select coalesce(new.student_id, old.student_id) as s) as of_whom
    where exists (select from subsidies.payment p where p.student_id = of_whom.s);
  return null;
end $$;
create or replace function province.note_key() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  insert into province.dirty (key) values (new.key);
  notify province_dirty;
  return null;
end $$;

-- Another county's child is asked of whoever holds it; nobody is told whether anybody does.
create or replace function province.put_ask(a province.ask) returns void security definer set search_path = ''
language sql as $$
  insert into province.asked (cell, id, student_id, asker, asker_name, on_date, public_key, name_digest, mark)
    select distinct on (s.cell) s.cell, a.id, s.id, a.cell, a.asker_name, a.on_date, a.public_key, a.name_digest, a.mark
    from students.student e
    join students.student s on s.id = coalesce(e.linked_to, e.id)
    where e.exchange_registry = a.exchange_key and s.cell <> a.cell
      and s.status not in ('TRANSFERRED', 'GRADUATED')
    order by s.cell, s.id
    on conflict do nothing
$$;
create or replace function province.note_ask() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  perform province.put_ask(new);
  return null;
end $$;
-- Of several holders' answers a release is the one that counts.
create or replace function province.note_answer() returns trigger security definer set search_path = ''
language plpgsql as $$
begin
  insert into province.answered as t (cell, id, outcome, sealed, answered_at)
    select a.asker, new.id, new.outcome, new.sealed, new.answered_at
    from province.asked a where a.id = new.id and a.cell = new.cell
    on conflict (cell, id) do update
      set outcome = excluded.outcome, sealed = excluded.sealed, answered_at = excluded.answered_at
      where t.outcome <> 'RELEASED' and excluded.outcome = 'RELEASED';
  return null;
end $$;

-- What is missing here of what a county says that it sent; apart by as much twice is no row on its way.
create or replace function province.compare_counts() returns trigger security definer set search_path = ''
language plpgsql as $$
declare
  here constant jsonb := province.counted_of(new.cell);
begin
  if new.counts is null or (tg_op = 'UPDATE' and new.counted_at is not distinct from old.counted_at) then
    return null;
  end if;
  insert into province.count_check as c (cell, counted_at, differs, apart)
  select new.cell, new.counted_at,
    coalesce(jsonb_object_agg(t.name, jsonb_build_array(t.told, t.here)) filter (where t.told <> t.here), '{}'),
    coalesce(jsonb_object_agg(t.name, jsonb_build_array((t.told ->> 0)::bigint - (t.here ->> 0)::bigint,
      (t.told ->> 1)::numeric - (t.here ->> 1)::numeric)) filter (where t.told <> t.here), '{}')
  from (select n.name, new.counts -> n.name as told, here -> n.name as here
    from jsonb_object_keys(new.counts) n (name)) as t
  on conflict (cell) do update set apart_before = c.apart, counted_at = excluded.counted_at,
    differs = excluded.differs, apart = excluded.apart;
  return null;
end $$;
create or replace function province.counted_of(own text) returns jsonb stable set search_path = '' language sql as $$
  select jsonb_object_agg(c.name, jsonb_build_array(c.rows, c.fen)) from (
    select 'students.student' as name, count(*) as rows, 0::numeric as fen from students.student where cell = own
    union all select 'students.enrolment', count(*), 0 from students.enrolment where cell = own
    union all select 'subsidies.entitlement', count(*), coalesce(sum(amount_fen), 0) from subsidies.entitlement where cell = own
    union all select 'subsidies.payment', count(*), coalesce(sum(amount_fen), 0) from subsidies.payment where cell = own
    union all select 'donations.gift', count(*), coalesce(sum(amount_fen), 0) from donations.gift where cell = own
    union all select 'households.visit', count(*), coalesce(sum(comfort_fen), 0) from households.visit where cell = own
    union all select 'reconciliation.roll_entry', count(*), 0 from reconciliation.roll_entry where cell = own) as c
$$;

-- Brings the findings of some noted persons up to date; answers how many were noted, or -1 where something could not be
-- reckoned: then one at a time, and who it is goes aside. A payment may be here before its student: its note waits.
create or replace function province.keep_findings(most int) returns int security definer
  set search_path = '' set plan_cache_mode = force_custom_plan language plpgsql as $$
declare
  taken province.dirty[];
  waiting int;
begin
  -- what is found by an older look must not stand over a newer one
  perform pg_advisory_xact_lock(hashtext('province.keep_findings'));
  with gone as (
    delete from province.dirty where ctid = any (array(select d.ctid from province.dirty d limit most for update skip locked))
    returning *)
  select array_agg(g::province.dirty) into taken from gone g;
  if taken is null then return 0; end if;
  with put as (
    insert into province.dirty select d.* from unnest(taken) d
    where d.student_id is not null and d.at > now() - interval '1 hour'
      and not exists (select from students.student s where s.id = d.student_id)
    returning 1)
  select count(*) into waiting from put;
  begin
    perform province.keep_persons(array(
      select s.person_key from unnest(taken) t join students.student s on s.id = t.student_id
      union select t.person_key from unnest(taken) t
      union select f.person_key from unnest(taken) t join province.found f on f.key = t.key));
  exception when others then
    if most > 1 then
      insert into province.dirty select d.* from unnest(taken) d;
      return -1;
    end if;
    insert into province.aside (student_id, person_key, key, fault)
      select t.student_id, t.person_key, t.key, sqlerrm from unnest(taken) t;
  end;
  return cardinality(taken) - waiting;
end $$;

-- A finding is the province's where records of two counties make it: each county is told its own records, and of the
-- others the sum.
create or replace function province.keep_persons(persons bytea[]) returns void
  set search_path = '' set plan_cache_mode = force_custom_plan language plpgsql as $$
begin
  create temp table if not exists now_found (key uuid, cell text, rule text, term text, programme text, student_id uuid,
    record_ids uuid[], own_fen bigint, total_fen bigint, due_fen bigint, stake_fen bigint, severity text, source text,
    person_key bytea) on commit delete rows;
  delete from pg_temp.now_found;
  insert into pg_temp.now_found
  select md5(concat_ws('|', r.rule, r.term, r.programme, r.record_ids, r.stake_fen))::uuid, c.cell, r.rule, r.term,
    r.programme, c.student_id, c.ids, c.fen, c.total, (r.detail ->> 'due')::bigint, r.stake_fen,
    r.detail ->> 'severity', r.detail ->> 'source', r.person_key
  from (
    select * from reconciliation.rule_duplicate_payment d where d.person_key = any (persons)
    union all
    select * from reconciliation.rule_exclusive_programmes e where e.person_key = any (persons)) as r
  cross join lateral (
    select p.cell, (array_agg(p.student_id order by p.id))[1] as student_id, array_agg(p.id order by p.id) as ids,
      sum(p.amount_fen)::bigint as fen, (sum(sum(p.amount_fen)) over ())::bigint as total, count(*) over () as cells
    from subsidies.payment p where p.id = any (r.record_ids) group by p.cell) as c
  where c.cells > 1;

  delete from province.finding f
  using province.found o
  where o.key = f.key and o.person_key = any (persons)
    and not exists (select from pg_temp.now_found n where (n.key, n.cell) = (f.key, f.cell));
  delete from province.found o where o.person_key = any (persons)
    and not exists (select from pg_temp.now_found n where n.key = o.key);
  insert into province.found (key, person_key) select distinct n.key, n.person_key from pg_temp.now_found n
    on conflict (key) do update set person_key = excluded.person_key;
  insert into province.finding as f (cell, key, rule, term, programme, student_id, record_ids, own_fen, others_fen,
    due_fen, stake_fen, severity, source, others_said)
  select n.cell, n.key, n.rule, n.term, n.programme, n.student_id, n.record_ids, n.own_fen, n.total_fen - n.own_fen,
    n.due_fen, n.stake_fen, n.severity, n.source, coalesce(said.by_others, '[]')
  from pg_temp.now_found n
  cross join lateral (
    select jsonb_agg(jsonb_build_object('verdict', d.verdict, 'until', d.until_date, 'at', d.at) order by d.at) as by_others
    from (select distinct on (d.cell) d.* from province.decision d where d.key = n.key and d.cell <> n.cell
      order by d.cell, d.at desc) as d) as said
  on conflict (cell, key) do update set own_fen = excluded.own_fen, others_fen = excluded.others_fen,
    due_fen = excluded.due_fen, severity = excluded.severity, source = excluded.source,
    student_id = excluded.student_id, record_ids = excluded.record_ids, others_said = excluded.others_said
  where (f.own_fen, f.others_fen, f.due_fen, f.severity, f.source, f.student_id, f.record_ids, f.others_said)
    is distinct from (excluded.own_fen, excluded.others_fen, excluded.due_fen, excluded.severity, excluded.source,
    excluded.student_id, excluded.record_ids, excluded.others_said);
end $$;
