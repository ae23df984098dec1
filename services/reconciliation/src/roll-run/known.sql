-- Whether the region was called before, and whether what that run saw is of use: not after a restore, nor while a
-- register of it was never called.
select
  count(*) > 0 as known,
  coalesce(
    bool_and(
      pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())
    ),
    false
  )
  and not exists (
    select
    from
      households.snapshot s
    where
      starts_with(s.region, :region)
      and s.region not in (
        select
          region
        from
          reconciliation.roll_state
      )
  ) as usable
from
  reconciliation.roll_state
where
  starts_with(region, :region)
