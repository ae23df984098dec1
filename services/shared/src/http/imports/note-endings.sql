-- Whom the file ends, to be listed.
insert into
  import_ending (import_id, person_id)
select
  :id,
  unnest(:ending::uuid[])
