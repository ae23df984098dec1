-- Who was to have graduated and is not in the file has.
update students.enrolment e
set
  unverified_since = null
from
  students.student s
where
  e.student_id = s.id
  and e.until_date is null
  and e.unverified_since < :asOf::date
  and e.status = 'GRADUATED'
  and starts_with(s.region, :region)
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
