-- Entries that name one of these students become one line.
update reconciliation.roll_entry e
set
  merged_into = nullif(r.root, e.id)
from
  reconciliation.entry_root r
where
  r.student_id = any (:students::uuid[])
  and r.id = e.id
  and e.merged_into is distinct from nullif(r.root, e.id)
