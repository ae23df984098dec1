-- Registers and categories of the lines that something was merged into, or taken from.
update reconciliation.roll_entry e
set
  line_registers = want.registers,
  line_categories = want.categories
from
  reconciliation.line_sum as want
where
  want.id in (
    select
      id
    from
      entered
    union
    select
      o.id
    from
      scope_student s
      join reconciliation.roll_entry o on o.student_id = s.id
    where
      starts_with(o.region, :region)
  )
  and want.id = e.id
  and (e.line_registers, e.line_categories) is distinct from (want.registers, want.categories)
