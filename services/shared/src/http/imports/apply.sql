-- The rows are read; now they enter.
update import
set
  status = 'APPLYING'
where
  id = :id
