-- Takes whereabouts back.
update households.whereabouts
set
  taken_back_at = now(),
  touched = pg_current_xact_id()
where
  id = :id
