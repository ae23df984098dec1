-- Whether a place is a student's, as far as the caller sees.
select
  exists (
    select
    from
      students.student s
    where
      s.id_digest = p.id_digest
  ) as "isStudent!"
from
  households.training_place p
where
  p.id = :id
