-- Releases students to registers of other counties, or keeps them; answers how many.
select
  reconciliation.decide_releases (:asked::uuid[], :release, :reason, :subject) as n
