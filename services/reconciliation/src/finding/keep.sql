-- Brings the kept findings up to what the views say.
select
  reconciliation.keep_findings (true)
