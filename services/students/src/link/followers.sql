-- How many entries are linked to this one.
select
  count(*)::int as n
from
  students.student
where
  linked_to = :otherId
