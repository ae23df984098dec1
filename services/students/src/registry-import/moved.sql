-- Whose enrolment of now differs from what the file says, with the one that is open.
create temp table moved on commit drop as
select
  s.id as student_id,
  e.id as open_id,
  e.from_date
from
  staged t
  join students.student s on s.registry_digest = t.registry_digest
  and starts_with(s.region, :region)
  and s.linked_to is null
  left join students.enrolment e on e.student_id = s.id
  and e.until_date is null
where
  t.outcome = 'ACCEPTED'
  and (
    e.id is null
    or (
      e.school_id,
      e.stage,
      e.grade,
      e.class_name,
      e.boarder,
      e.status
    ) is distinct from (
      s.school_id,
      s.stage,
      s.grade,
      s.class_name,
      s.boarder,
      s.status
    )
  )
