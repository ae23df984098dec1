create or replace function session.setting(name text) returns text stable language sql
  return nullif(current_setting('app.' || name, true), '');
create or replace function session.audience() returns text stable language sql return session.setting('audience');
create or replace function session.organisation() returns text stable
  language sql return session.setting('organisation');
create or replace function session.region() returns text stable language sql return session.setting('region');
create or replace function session.register() returns text stable language sql return session.setting('register');
create or replace function session.uscc() returns text stable language sql return session.setting('uscc');
create or replace function session.staff_number() returns text stable
  language sql return session.setting('staff_number');
create or replace function session.schools() returns text[] stable
  language sql return string_to_array(session.setting('schools'), ',');
-- Whether the scope's region holds this one: a shorter code holds all the codes that it begins. Each argument is named
-- once, so that the planner writes it out instead of calling it for each row.
create or replace function session.holds(region text, scope text) returns boolean immutable language sql
  return starts_with(region, scope);
-- The day in China, whatever zone the database or its machine is in; a check may say another one.
create or replace function session.today() returns date stable language sql
  return coalesce(session.setting('today')::date, (now() at time zone 'Asia/Shanghai')::date);
-- The day in China of a moment.
create or replace function session.day_of(moment timestamptz) returns date immutable language sql
  return (moment at time zone 'Asia/Shanghai')::date;
-- Names of keys that are not those of this database; keys that it does not know yet are its own from now on. While
-- numbers move to another look-up key, nothing starts that does not hold it.
create or replace function session.foreign_keys(names text[], prints text[]) returns setof text
  security definer set search_path = '' language sql begin atomic
  insert into infra.key_print (name, print)
    select k.name, k.print from unnest(names, prints) k (name, print)
    -- a service says what its own keys are, and no other's
    where k.name = 'lookup' or k.name ~ ('^(own|cipher|next lookup) ' || session_user || '\d*$')
      or k.name ~ '^cipher k\d+$'
    -- what was to come and has come is no news
    except select 'next lookup ' || session_user, p.print from infra.key_print p where p.name = 'lookup'
    on conflict (name) do nothing;
  with given as (select * from unnest(names, prints) k (name, print)),
    known as (select * from infra.key_print)
  select g.name from given g join known p using (name)
  where p.print <> g.print
    -- numbers that have moved all the way stand under what was the next key
    and not (g.name = 'lookup' and exists (select from given n where n.name like 'next lookup %' and n.print = p.print))
  union all
  select 'next lookup ' || session_user from infra.lookup_move m
  where not exists (select from given g where g.name in ('lookup', 'next lookup ' || session_user)
    and g.print = m.to_print);
end;
revoke all on function session.foreign_keys from public;
-- Which look-up key numbers stand under, until the end of the transaction: none moves meanwhile. Whoever looks a person
-- up by a number asks first.
create or replace function session.standing_lookup(out print text, out next text, out moved_to bytea)
  security definer set search_path = '' language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('infra.lookup_move'));
  print := (select p.print from infra.key_print p where p.name = 'lookup');
  select m.to_print, m.moved_to into next, moved_to from infra.lookup_move m;
end $$;
revoke all on function session.standing_lookup from public;
