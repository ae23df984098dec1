-- A step of a project.
update households.village_project
set
  status = :status,
  finished_on = :finishedOn,
  effect = coalesce(:effect, effect)
where
  id = :id
  and status = any (:from::text[])
returning
  id
