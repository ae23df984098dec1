-- How many students stand in the scope of the file before it.
select
  count(*)::int as n,
  :asOf::date as as_of
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
