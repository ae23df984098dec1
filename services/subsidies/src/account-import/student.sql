-- The child of a row, by its 学籍号 or its ID number.
update staged t
set
  student_id = coalesce(
    (
      select
        s.id
      from
        students.student s
      where
        s.registry_digest = t.registry_digest
        and starts_with(s.region, :region)
      order by
        s.linked_to is null desc,
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
        and starts_with(s.region, :region)
      order by
        s.registry_permanent desc,
        s.status = 'ENROLLED' desc,
        s.id
      limit
        1
    )
  )
