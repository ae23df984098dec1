-- The child of a row by its 学籍号; the county's own entry goes before another county's.
update staged t
set
  student_id = s.id,
  person = s.person_key,
  namesakes = 1
from
  (
    select distinct
      on (o.row) o.row,
      s.id,
      s.person_key
    from
      staged o
      join students.student s on s.registry_digest = o.registry_digest
      and reconciliation.within_reach (s.id, s.region, :region)
    where
      o.student_refs is null
    order by
      o.row,
      starts_with(s.region, :region) desc,
      s.linked_to is null desc,
      s.status = 'ENROLLED' desc,
      s.id
  ) as s
where
  s.row = t.row
