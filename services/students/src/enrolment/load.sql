-- Every enrolment of students, under whichever of their linked entries, the oldest first.
select
  s.id as "studentId!",
  e.school_id as "schoolId",
  e.stage,
  e.grade,
  e.class_name as "className",
  e.boarder,
  e.status,
  e.from_date as "from!",
  e.until_date as "until",
  e.unverified_since as "unverifiedSince",
  e.reason
from
  unnest(:ids::uuid[]) as s (id)
  cross join lateral (
    select
      e.*
    from
      students.enrolment e
    where
      e.student_id = s.id
    union all
    select
      e.*
    from
      students.student o
      join students.enrolment e on e.student_id = o.id
    where
      o.linked_to = s.id
  ) as e
order by
  e.from_date,
  e.id
