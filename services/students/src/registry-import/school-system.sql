-- By which system each school of the file counts its grades, five and four years (五四) or six and three.
create temp table school_system on commit drop as
with
  said as (
    select
      school_code,
      count(distinct registry_digest) filter (
        where
          school_name_key ~ '五·?四(学|分)?制'
      ) * 2 > count(distinct registry_digest) as is_named,
      count(distinct registry_digest) filter (
        where
          stage = 'JUNIOR'
      ) as pupils,
      count(distinct registry_digest) filter (
        where
          stage = 'JUNIOR'
          and grade = case
            when grade_counted then 6
            else 4
          end
      ) as of_four_years
    from
      staged
    where
      outcome is null
      and school_code is not null
      and grade is not null
    group by
      school_code
  ),
  school as (
    select
      s.*
    from
      students.school s
    where
      s.code in (
        select
          school_code
        from
          staged
      )
      and starts_with(s.region, :region)
  ),
  held as (
    select
      p.school_id,
      count(*) as pupils
    from
      students.student p
    where
      p.school_id in (
        select
          id
        from
          school
      )
      and p.stage = 'JUNIOR'
      and p.linked_to is null
      and p.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
    group by
      p.school_id
  ),
  known as (
    select
      c.school_code,
      coalesce(s.five_four, false) as five_four,
      coalesce(h.pupils, 0) as pupils
    from
      (
        select distinct
          school_code
        from
          staged
        where
          school_code is not null
      ) as c
      left join school s on s.code = c.school_code
      left join held h on h.school_id = s.id
  )
select
  k.school_code,
  l.grade = 4
  or coalesce(j.is_named, false)
  -- a whole file without a single one of them says that the school is none
  or (
    k.five_four
    and not coalesce(
      j.of_four_years = 0
      and j.pupils * 2 >= greatest(k.pupils, 20),
      false
    )
  )
  or coalesce(
    j.of_four_years >= 2
    and j.of_four_years * 10 >= greatest(j.pupils, k.pupils),
    false
  ) as five_four
from
  known k
  left join said j using (school_code)
  left join lateral students.last_grade_in ('JUNIOR', :region, false) as l on true
