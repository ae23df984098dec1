-- A student as a pairing keeps it: 李**, and the school.
select
  s.id,
  s.region,
  c.school as place,
  c.masked_name as "maskedName!"
from
  students.student s
  cross join lateral students.cards (array[s.id]) as c
where
  s.id = :id
  or s.registry_digest = :digest
order by
  s.linked_to is null desc,
  s.status = 'ENROLLED' desc,
  s.id
limit
  1
