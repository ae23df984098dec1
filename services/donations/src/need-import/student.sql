-- The child of a row, of the schools (`schools`), or where there are none of the region: by the sheet's own number, by
-- 学籍号, or by a name that one child alone has.
with
  meant as (
    select
      o.row,
      s.id
    from
      staged o
      join students.student s on s.id = o.student_ref
    union all
    select
      o.row,
      s.id
    from
      staged o
      join students.student s on s.registry_digest = o.registry_digest
    where
      o.student_ref is null
    union all
    select
      o.row,
      s.id
    from
      staged o
      join students.student s on s.name_key = o.name_key
    where
      o.student_ref is null
      and o.registry_digest is null
      and s.linked_to is null
      and s.status not in ('TRANSFERRED', 'GRADUATED')
  ),
  found as (
    select distinct
      on (m.row) m.row,
      s.id,
      exists (
        select
        from
          reconciliation.roll_entry e
        where
          e.student_id = s.id
          and e.status = 'MATCHED'
      ) as on_roll,
      count(*) over (
        partition by
          m.row
      )::int as namesakes
    from
      meant m
      join students.student s on s.id = m.id
      join students.school c on c.id = s.school_id
    where
      case
        when :schools::text[] is null then starts_with(s.region, :region)
        else c.code = any (:schools::text[])
      end
    order by
      m.row,
      s.linked_to is null desc,
      s.id
  )
update staged t
set
  student_id = f.id,
  on_roll = f.on_roll,
  namesakes = case
    when t.student_ref is null
    and t.registry_digest is null then f.namesakes
    else 1
  end
from
  found f
where
  f.row = t.row
