-- What an earlier reading found wrong.
delete from import_error
where
  import_id = :id
