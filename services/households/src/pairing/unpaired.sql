-- Children of the categories that their county pairs, whom nobody helps now, as far as the caller sees
-- them.
select
  s.id,
  s.id::text as "cursorKey!",
  s.id as "cursorId!"
from
  students.student s
  join students.school c on c.id = s.school_id
  join reconciliation.roll_entry e on e.student_id = s.id
  and e.status = 'MATCHED'
  join subsidies.county_rule rule on rule.region = left(e.region, 6)
  and e.line_categories && rule.pairing_categories
where
  (
    :schoolCode::text is null
    or c.code = :schoolCode
  )
  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
  and not exists (
    select
    from
      households.pairing p
    where
      p.student_id = s.id
      and p.until_date is null
  )
  and not exists (
    select
    from
      reconciliation.roll_member m
      join households.pairing p on p.household_id = m.household_id
    where
      m.entry_id = e.id
      and p.until_date is null
  )
