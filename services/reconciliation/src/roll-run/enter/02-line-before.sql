-- The lines as they were before; of a first run none, for what it finds is the roll itself.
create temp table line_before on commit drop as
select
  line.*
from
  reconciliation.line
where
  line.id in (
    select
      coalesce(e.merged_into, e.id)
    from
      scope_entry
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
