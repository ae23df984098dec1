-- Programme, form and child of each row: the child by its 学籍号, the county's own entry before another county's, else
-- by its ID number, the permanent entry first.
update staged t
set
  programme_code = p.code,
  form = p.form,
  student_id = coalesce(
    (
      select
        s.id
      from
        students.student s
      where
        s.registry_digest = t.registry_digest
        and reconciliation.within_reach (s.id, s.region, :region)
      order by
        starts_with(s.region, :region) desc,
        s.linked_to is null desc,
        s.status = 'ENROLLED' desc,
        s.id
      limit
        1
    ),
    (
      select
        s.id
      from
        students.student s
      where
        s.id_digest = t.id_digest
        and reconciliation.within_reach (s.id, s.region, :region)
      order by
        starts_with(s.region, :region) desc,
        s.registry_permanent desc,
        s.status = 'ENROLLED' desc,
        s.id
      limit
        1
    )
  )
from
  subsidies.programme p
where
  p.code = t.programme_written
  or p.name = t.programme_written
