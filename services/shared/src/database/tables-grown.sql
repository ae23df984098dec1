-- Which tables grew or changed by more than a tenth since the planner looked at them.
select
  name
from
  unnest(:tables::text[]) as name
  join pg_class c on c.oid = name::regclass
  cross join lateral (
    values
      (
        pg_stat_get_mod_since_analyze (c.oid),
        pg_stat_get_xact_tuples_inserted (c.oid),
        pg_stat_get_xact_tuples_updated (c.oid)
      )
  ) as seen (before, inserted, updated)
where
  c.reltuples < 1000
  or seen.before + seen.inserted + seen.updated > c.reltuples / 10
