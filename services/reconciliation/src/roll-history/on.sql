-- The roll of a region as it stood on a day, by name.
select
  line.id as "id!",
  (
    select
      s.id
    from
      students.student s
    where
      s.id = line.student_id
  ) as "studentId",
  line.member_id as "memberId!",
  line.status as "status!",
  line.categories as "categories!",
  line.school_id as "schoolId",
  line.stage,
  line.grade,
  line.enrolment_status as "enrolmentStatus",
  line.sort_key as "cursorKey!",
  line.id as "cursorId!"
from
  reconciliation.roll_on (:region, :on::date) line
where
  :status::text is null
  or line.status = :status
