-- Of a file that only adds each row remembers its day.
update students.student s
set
  as_of = :asOf
from
  staged t
where
  s.registry_digest = t.registry_digest
  and starts_with(s.region, :region)
  and s.linked_to is null
  and t.outcome is not null
  and s.as_of < :asOf::date
