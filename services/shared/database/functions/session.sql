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
-- Names of keys that are not those of this database; keys that it does not know yet are its own from now on.
create or replace function session.foreign_keys(names text[], prints text[]) returns setof text
  security definer set search_path = '' language sql begin atomic
  insert into infra.key_print (name, print)
    select k.name, k.print from unnest(names, prints) k (name, print)
    -- a service says what its own keys are, and no other's
    where k.name = 'lookup' or k.name ~ ('^(own|cipher) ' || session_user || '\d*$') or k.name ~ '^cipher k\d+$'
    on conflict (name) do nothing;
  select k.name from unnest(names, prints) k (name, print) join infra.key_print p using (name) where p.print <> k.print;
end;
revoke all on function session.foreign_keys from public;
