-- A transfer within the county stands twice in its file: the school that has the child now counts.
update staged t
set
  outcome = 'UNCHANGED'
where
  status in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
  and outcome is null
  and exists (
    select
    from
      staged o
    where
      o.registry_digest = t.registry_digest
      and o.school_code <> t.school_code
      and o.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
  )
