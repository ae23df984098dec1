-- What was merged into an entry stands for itself.
update reconciliation.roll_entry
set
  merged_into = null
where
  merged_into = :entryId
