-- The child of a row by the giver's own live code.
update staged t
set
  student_id = c.id,
  person = c.person_key,
  namesakes = 1
from
  (
    select
      o.row,
      s.id,
      s.person_key
    from
      staged o
      cross join lateral unnest(o.student_refs) with ordinality as asked (id, n)
      join students.student s on s.id = asked.id
      left join donations.aid_code a on (a.uscc, a.student_id) = (o.uscc, s.id)
    where
      coalesce(a.version, 0) = asked.n - 1
      and coalesce(a.is_live, true)
  ) as c
where
  c.row = t.row
