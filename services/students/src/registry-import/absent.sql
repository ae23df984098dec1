-- Who stands in the scope of the file and is not in it.
insert into
  ending
select
  s.id
from
  students.student s
  join students.enrolment e on e.student_id = s.id
  and e.until_date is null
where
  starts_with(s.region, :region)
  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
  and s.linked_to is null
  and e.unverified_since is null
  and s.stage in (
    select
      stage
    from
      file_stage
  )
  and (
    :town::text is null
    or s.town = :town
  )
  and (
    :schoolCodes::text[] is null
    or s.school_code = any (:schoolCodes)
  )
  and not exists (
    select
    from
      staged t
    where
      t.registry_digest = s.registry_digest
  )
  and s.as_of <= :asOf::date
  and e.from_date <= :asOf::date
  and not exists (
    select
    from
      students.snapshot n
    where
      n.region = :region
      and n.is_full
      and n.as_of > :asOf::date
      and s.stage = any (n.stages)
      and (
        n.town is null
        or n.town = s.town
      )
      and (
        n.school_codes is null
        or s.school_code = any (n.school_codes)
      )
  )
  and not exists (
    select
    from
      staged b
    where
      b.outcome = 'REJECTED'
      and b.registry_digest is null
      and b.name_key = s.name_key
  )
