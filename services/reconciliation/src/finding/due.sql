-- Whether all findings may differ from what is kept.
select
  exists (
    select
    from
      reconciliation.finding_due
    where
      is_everything
  ) as "isEverything!"
