-- A school's recognition of hardship of students for a year.
insert into
  subsidies.hardship (
    student_id,
    school_year,
    tier,
    reason,
    organisation,
    recorded_by
  )
select
  id,
  :schoolYear,
  tier,
  reason,
  :organisation,
  :subject
from
  unnest(
    :studentIds::uuid[],
    :recognised::text[],
    :reasons::text[]
  ) as n (id, tier, reason)
