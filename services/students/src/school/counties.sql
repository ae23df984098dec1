-- Counties of the schools whose students the caller may see.
select distinct
  region
from
  students.school
where
  case (
      select
        session.audience ()
    )
    when 'SCHOOL' then code = any (
      (
        select
          session.schools ()
      )::text[]
    )
    else starts_with(
      region,
      (
        select
          session.region ()
      )
    )
  end
order by
  region
