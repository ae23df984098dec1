-- A school by its code.
select
  school.id,
  school.code,
  school.name,
  school.region,
  school.town,
  school.stages
from
  students.school
where
  code = :code
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
