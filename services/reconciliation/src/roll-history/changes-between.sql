-- What moved in a region between two days, by kind and name.
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
  reconciliation.roll_between (:region, :from::date, :until::date) change
where
  :kind::text is null
  or change.kind = :kind
