-- The scope of the request at hand, as set by set_config(…, true) when its transaction began. Empty counts as unset, so that
-- a connection without a scope sees nothing. Policies call these inside (select …), which evaluates them once a statement.
create schema if not exists session;
grant usage on schema session to public;
create extension if not exists fuzzystrmatch with schema public;
