-- A decision is taken back.
update reconciliation.match_decision
set
  undone_at = now()
where
  id = :id
