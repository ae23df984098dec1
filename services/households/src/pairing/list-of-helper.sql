-- Pairings of a helper, by day.
select
  p.id,
  p.helper_id as "helperId",
  p.household_id as "householdId",
  p.student_id as "studentId",
  p.purposes,
  p.from_date as "from",
  p.until_date as until,
  p.end_reason as "endReason",
  p.takes_over_from as "takesOverFromId",
  p.masked_name as "maskedName",
  p.place,
  p.town,
  p.region,
  (
    select
      max(v.on_date)
    from
      households.visit_standing v
    where
      v.pairing_id = p.id
  ) as "lastVisitOn",
  p.from_date::text as "cursorKey!",
  p.id as "cursorId!"
from
  households.pairing p
where
  p.helper_id = :parent
  and (
    not :isOpen::boolean
    or p.until_date is null
  )
