-- Regions of the run, the day that their registers tell of, and what was seen of them before.
create temp table region_day on commit drop as
select
  r.region,
  coalesce(
    (
      select
        max(s.as_of)
      from
        households.snapshot s
      where
        s.region = r.region
    ),
    (
      select
        max(m.as_of)
      from
        households.member m
      where
        m.region = r.region
    ),
    session.today ()
  ) as day,
  t.seen,
  t.day as day_before,
  pg_current_snapshot() as sees
from
  (
    select
      region
    from
      households.snapshot
    where
      starts_with(region, :region)
    union
    select
      region
    from
      reconciliation.roll_state
    where
      starts_with(region, :region)
    union
    select
      region
    from
      (
        select distinct
          region
        from
          households.member
        where
          starts_with(region, :region)
      ) as m
  ) as r
  left join reconciliation.roll_state t on t.region = r.region
