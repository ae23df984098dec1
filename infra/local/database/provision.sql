-- What only a superuser can do, once for a database: a migrator that is none, who owns the tables and makes the roles of the services.
-- It sees all rows (bypassrls), as a migration must; nobody signs in as it but whoever upgrades.
do $$
begin
  if not exists (select from pg_roles where rolname = 'dianming_migrator') then
    create role dianming_migrator;
  end if;
end $$;

alter role dianming_migrator login createrole bypassrls nosuperuser nocreatedb noreplication;

do $$
declare
  each record;
begin
  execute format('alter database %I owner to dianming_migrator', current_database());
  -- roles that a superuser made before
  for each in select r.rolname from pg_roles r where r.rolname = any (string_to_array(:roles, ',')) loop
    execute format('grant %I to dianming_migrator with admin true, inherit true, set true', each.rolname);
  end loop;
  -- what a superuser made before, in the schemas of the platform alone
  for each in
    select format('alter schema %I owner to dianming_migrator', n.nspname) as change
    from pg_namespace n
    where n.nspname = any (string_to_array(:schemas, ',')) and n.nspowner = 10
    union all
    select
      format(
        'alter %s %I.%I owner to dianming_migrator',
        case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
        n.nspname, c.relname
      )
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (string_to_array(:schemas, ',')) and c.relowner = 10 and c.relkind in ('r', 'p', 'v', 'm', 'S')
      -- a sequence of a column goes with its table
      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i'))
    union all
    select format('alter routine %s owner to dianming_migrator', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = any (string_to_array(:schemas, ',')) and p.proowner = 10
    union all
    select format('alter type %I.%I owner to dianming_migrator', n.nspname, t.typname)
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where n.nspname = any (string_to_array(:schemas, ',')) and t.typowner = 10 and t.typtype in ('d', 'e')
  loop
    execute each.change;
  end loop;
end $$;
