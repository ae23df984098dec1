-- Rows of entries that were linked to another one say nothing of their own.
update staged t
set
  outcome = 'UNCHANGED'
from
  students.student s
where
  s.registry_digest = t.registry_digest
  and starts_with(s.region, :region)
  and s.linked_to is not null
  and outcome is null
  and not exists (
    select
    from
      students.student k
    where
      k.registry_digest = t.registry_digest
      and starts_with(k.region, :region)
      and k.linked_to is null
  )
