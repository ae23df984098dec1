-- How many register rows were compared.
update reconciliation.roll_run
set
  rows = :rows
where
  id = :id
