-- Pairings that the caller sees: of a team, of those whom nobody visited for so many days, of those that are open.
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
  (
    :helperId::uuid is null
    or p.helper_id = :helperId
  )
  and (
    not :isOpen::boolean
    or p.until_date is null
  )
  and (
    :teamId::uuid is null
    or exists (
      select
      from
        households.helper h
      where
        h.id = p.helper_id
        and h.team_id = :teamId
    )
  )
  and (
    :silentDays::int is null
    or p.from_date <= session.today () - :silentDays::int
    and not exists (
      select
      from
        households.visit_standing v
      where
        v.pairing_id = p.id
        and v.on_date > session.today () - :silentDays::int
    )
  )
  and (
    :kind::text is null
    or (:kind = 'STUDENT') = (p.student_id is not null)
  )
