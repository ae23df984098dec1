-- How far the reading is.
update import
set
  rows_read = :read,
  rows_rejected = :rejectedRows,
  sheets = :names
where
  id = :id
