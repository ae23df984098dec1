-- A difficulty that the caller sees, and whom its pairing is with.
select
  d.id,
  p.student_id as "studentId",
  p.household_id as "householdId",
  d.status in ('OPEN', 'IN_HAND') as "isOpen!",
  (
    select
      n.need_id
    from
      donations.difficulty_need n
    where
      n.difficulty_id = d.id
  ) as "needId"
from
  households.difficulty d
  join households.pairing p on p.id = d.pairing_id
where
  d.id = :id
