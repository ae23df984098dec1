-- Entries that name one of these students become one line.
update reconciliation.roll_entry e
set
  merged_into = nullif(r.root, e.id)
from
  unnest(:students::uuid[]) as s (id)
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
