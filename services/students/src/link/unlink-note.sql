-- Who took a link back.
update students.registry_link
set
  undone_at = now(),
  undone_by = :subject
where
  other_id = :otherId
  and undone_at is null
