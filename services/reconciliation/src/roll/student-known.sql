-- What the roll knows of students: categories and households.
select
  asked.id as "id!",
  (
    select
      k.known
    from
      reconciliation.student_known k
    where
      k.student_id = asked.id
  ) as known
from
  unnest(:ids::uuid[]) as asked (id)
