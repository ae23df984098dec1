-- The same lines as they are now.
create temp table line_after on commit drop as
select
  line.*
from
  reconciliation.line
where
  line.id in (
    select
      id
    from
      line_before
    union
    select
      coalesce(e.merged_into, e.id)
    from
      entered n
      join reconciliation.roll_entry e using (id)
    union
    select
      e.id
    from
      scope_student s
      join reconciliation.roll_entry e on e.student_id = s.id
    where
      starts_with(e.region, :region)
  )
  and not (
    select
      is_first
    from
      first_run
  )
