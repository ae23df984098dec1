-- New rows saying the same of one child are numbered above what stands there.
with
  fresh as (
    select
      row,
      content_digest,
      student_id,
      row_number() over (
        partition by
          content_digest,
          student_id
        order by
          row
      ) as n
    from
      staged
    where
      outcome is null
      and occurrence is not null
      and row not in (
        select
          row
        from
          refused
      )
  )
update staged t
set
  occurrence = f.n + coalesce(
    (
      select
        max(o.occurrence)
      from
        donations.gift o
      where
        (o.content_digest, o.student_id) = (f.content_digest, f.student_id)
    ),
    0
  )
from
  fresh f
where
  f.row = t.row
