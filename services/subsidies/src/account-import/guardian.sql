-- Who receives for the child of a row.
update staged t
set
  guardian_id = g.id
from
  subsidies.guardian g
where
  t.relation <> 'SELF'
  and (g.student_id, g.name_key) = (t.student_id, t.holder_key)
