-- What a project costs now.
update households.village_project
set
  amount_fen = :amount
where
  id = :id
