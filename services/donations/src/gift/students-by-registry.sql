-- Students whom the caller sees by 学籍号, each under the place in which it was asked; the entry that stands and attends
-- first.
select distinct
  on (asked.place) asked.place as "place!",
  s.id,
  s.region
from
  unnest(:digests::bytea[]) with ordinality as asked (digest, place)
  join students.student s on s.registry_digest = asked.digest
order by
  asked.place,
  s.linked_to is null desc,
  s.status = 'ENROLLED' desc,
  s.id
