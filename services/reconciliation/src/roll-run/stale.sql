-- Regions whose registers, or the registry as they see it, changed since their last run, and for which none is
-- waiting.
select
  n.region
from
  (
    select distinct
      region
    from
      households.snapshot
  ) as n
  left join reconciliation.roll_state t on t.region = n.region
where
  not exists (
    select
    from
      reconciliation.roll_run r
    where
      starts_with(n.region, r.region)
      and (
        r.status in ('QUEUED', 'RUNNING')
        or (
          r.status = 'FAILED'
          and r.finished_at > now() - interval '10 minutes'
        )
      )
  )
  and (
    t.region is null
    or pg_snapshot_xmax(t.seen) > pg_snapshot_xmax(pg_current_snapshot())
    or exists (
      select
      from
        households.member m
      where
        m.touched >= pg_snapshot_xmin(t.seen)
        and not pg_visible_in_snapshot(m.touched, t.seen)
        and m.region = n.region
    )
    or exists (
      select
      from
        households.whereabouts w
        join households.member m on m.id = w.member_id
      where
        w.touched >= pg_snapshot_xmin(t.seen)
        and not pg_visible_in_snapshot(w.touched, t.seen)
        and m.region = n.region
    )
    or exists (
      select
      from
        students.student s
      where
        s.touched >= pg_snapshot_xmin(t.seen)
        and not pg_visible_in_snapshot(s.touched, t.seen)
        and (
          starts_with(s.region, left(n.region, 6))
          or exists (
            select
            from
              households.member m
            where
              m.id_digest = s.id_digest
              and m.region = n.region
          )
          or exists (
            select
            from
              reconciliation.roll_entry e
            where
              e.student_id = s.id
              and e.region = n.region
          )
        )
    )
  )
