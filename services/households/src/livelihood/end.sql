-- It is over.
update households.livelihood
set
  ended_on = :on
where
  id = :id
  and ended_on is null
returning
  id
