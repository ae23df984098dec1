-- The scope of the request at hand, as set by set_config(…, true) when its transaction began. Empty counts as unset, so that
-- a connection without a scope sees nothing. Policies call these inside (select …), which evaluates them once a statement.
create schema if not exists session;
create or replace function session.setting(name text) returns text stable language sql
  return nullif(current_setting('app.' || name, true), '');
create or replace function session.audience() returns text stable language sql return session.setting('audience');
create or replace function session.organisation() returns text stable language sql return session.setting('organisation');
create or replace function session.region() returns text stable language sql return session.setting('region');
create or replace function session.register() returns text stable language sql return session.setting('register');
create or replace function session.uscc() returns text stable language sql return session.setting('uscc');
create or replace function session.schools() returns text[] stable language sql return string_to_array(session.setting('schools'), ',');
-- Whether the scope's region holds this one: a shorter code holds all the codes that it begins.
create or replace function session.holds(region text, scope text) returns boolean immutable language sql
  return left(region, length(scope)) = scope;
grant usage on schema session to public;
create extension if not exists fuzzystrmatch with schema public;
