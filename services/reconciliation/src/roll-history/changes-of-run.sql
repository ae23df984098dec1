-- What a run found otherwise than the run before, by kind and name; where a child studies and what only of students
-- whom the caller sees.
select
  change.id as "id!",
  change.kind as "kind!",
  (
    select
      s.id
    from
      students.student s
    where
      s.id = change.student_id
  ) as "studentId",
  change.member_id as "memberId!",
  change.was as "was!",
  change.becomes as "becomes!",
  change.kind || ' ' || change.sort_key as "cursorKey!",
  change.id as "cursorId!"
from
  reconciliation.roll_change change
where
  change.run_id = :parent
  and (
    :kind::text is null
    or change.kind = :kind
  )
  and (
    change.kind not in ('SCHOOL', 'STAGE')
    or exists (
      select
      from
        students.student s
      where
        s.id = change.student_id
    )
  )
