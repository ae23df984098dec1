-- Whether all findings may differ from what is kept.
select
  reconciliation.all_findings_due () as "isEverything!"
