-- The directory as the caller may list it: a school itself, a bureau its region, auditor and platform all.
select
  school.id,
  school.code,
  school.name,
  school.region,
  school.town,
  school.stages,
  school.code as "cursorKey!",
  school.id as "cursorId!"
from
  students.school
where
  starts_with(school.region, :region)
  and (
    :stage::text is null
    or :stage = any (school.stages)
  )
  and case (
      select
        session.audience ()
    )
    when 'SCHOOL' then school.code = any (
      (
        select
          session.schools ()
      )::text[]
    )
    when 'AUDITOR' then true
    when 'PLATFORM' then true
    else session.holds (
      school.region,
      (
        select
          session.region ()
      )
    )
  end
