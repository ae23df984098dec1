-- Entries that name one student become one line; the others point at it.
update reconciliation.roll_entry e
set
  merged_into = nullif(r.root, e.id)
from
  scope_student s
  cross join lateral (
    select
      id,
      root
    from
      reconciliation.entry_root
    where
      student_id = s.id
  ) as r
where
  r.id = e.id
  and e.merged_into is distinct from nullif(r.root, e.id)
