-- Registers and categories of these students' lines, and of these entries.
update reconciliation.roll_entry e
set
  line_registers = want.registers,
  line_categories = want.categories
from
  reconciliation.line_sum as want
where
  (
    want.student_id = any (:students::uuid[])
    or want.id = any (:ids::uuid[])
  )
  and want.id = e.id
  and (e.line_registers, e.line_categories) is distinct from (want.registers, want.categories)
