-- of two registry entries of one person the permanent one is offered
delete from near n using students.student t,
near o,
students.student g
where
  t.id = n.student_id
  and not t.registry_permanent
  and (o.region, o.person_key) = (n.region, n.person_key)
  and g.id = o.student_id
  and g.registry_permanent
  and g.id_digest = t.id_digest
