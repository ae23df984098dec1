-- A student whom the caller sees by 学籍号; the entry that stands and attends first.
select
  id,
  region
from
  students.student
where
  registry_digest = :digest
order by
  linked_to is null desc,
  status = 'ENROLLED' desc,
  id
limit
  1
