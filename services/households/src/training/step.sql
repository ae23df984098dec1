-- A step of a session.
update households.training_session
set
  status = :status,
  reason = :reason
where
  id = :id
  and status = any (:from::text[])
returning
  id
