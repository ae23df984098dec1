-- The file is whole; it is to be read.
update import
set
  status = 'READING',
  file_name = :name,
  file_digest = :digest
where
  id = :id
