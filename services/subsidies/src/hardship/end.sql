-- What was recognised of these students for the year ends.
update subsidies.hardship
set
  ended_at = now()
where
  student_id = any (:ids::uuid[])
  and school_year = :schoolYear
  and ended_at is null
