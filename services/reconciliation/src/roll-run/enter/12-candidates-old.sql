-- Candidates of before.
delete from reconciliation.roll_candidate c using entered e
where
  e.id = c.entry_id
