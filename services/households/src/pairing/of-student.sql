-- Pairings of students: their own, and those of their households.
select
  c.student_id as "childId!",
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
  ) as "lastVisitOn"
from
  households.pairing p
  join lateral (
    select
      p.student_id
    where
      p.student_id = any (:ids::uuid[])
    union
    select
      e.student_id
    from
      reconciliation.roll_entry e
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      e.student_id = any (:ids::uuid[])
      and e.status = 'MATCHED'
      and m.household_id = p.household_id
  ) as c on true
order by
  p.from_date desc,
  p.id
