-- The child of a row, of the schools (`schools`), or where there are none of the region: by the sheet's own number, by
-- 学籍号, or by a name that one child alone has.
update staged t
set
  student_id = f.id,
  on_roll = f.on_roll,
  namesakes = f.namesakes
from
  (
    select distinct
      on (o.row) o.row,
      s.id,
      exists (
        select
        from
          reconciliation.roll_entry e
        where
          e.student_id = s.id
          and e.status = 'MATCHED'
      ) as on_roll,
      case
        when o.student_ref is null
        and o.registry_digest is null then count(*) over (
          partition by
            o.row
        )
        else 1
      end::int as namesakes
    from
      staged o
      join students.student s on case
        when o.student_ref is not null then s.id = o.student_ref
        when o.registry_digest is not null then s.registry_digest = o.registry_digest
        else s.name_key = o.name_key
        and s.linked_to is null
        and s.status not in ('TRANSFERRED', 'GRADUATED')
      end
      join students.school c on c.id = s.school_id
    where
      case
        when :schools::text[] is null then starts_with(s.region, :region)
        else c.code = any (:schools::text[])
      end
    order by
      o.row,
      s.linked_to is null desc,
      s.id
  ) as f
where
  f.row = t.row
