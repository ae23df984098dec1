-- Whom an earlier reading would have ended.
delete from import_ending
where
  import_id = :id
