-- Decisions on one student wait for each other.
select
  pg_advisory_xact_lock(hashtextextended (id::text, 1))
from
  (
    select distinct
      id
    from
      unnest(:students::uuid[]) as id
    where
      id is not null
    order by
      id
  ) as s
