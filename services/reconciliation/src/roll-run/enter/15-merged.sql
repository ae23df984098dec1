-- Entries that name one student become one line; the others point at it. The students are given as a list, so that
-- the window is opened over their entries alone.
update reconciliation.roll_entry e
set
  merged_into = nullif(r.root, e.id)
from
  reconciliation.entry_root r
where
  r.student_id = any (
    array(
      select
        id
      from
        scope_student
    )
  )
  and r.id = e.id
  and e.merged_into is distinct from nullif(r.root, e.id)
