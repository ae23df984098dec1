-- A piece of a file, encrypted.
insert into
  import_chunk (import_id, position, body)
values
  (:id, :position, :personalData)
