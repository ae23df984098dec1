-- Sets a run to work.
select
  reconciliation.enqueue ('roll', :id)
