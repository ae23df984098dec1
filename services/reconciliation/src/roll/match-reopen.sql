-- An entry is in review again.
update reconciliation.roll_entry
set
  status = 'REVIEW',
  student_id = null,
  matched_by = null,
  merged_into = null,
  school_id = null,
  stage = null,
  student_region = null
where
  id = :entryId
