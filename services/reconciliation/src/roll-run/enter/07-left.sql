-- Entries that nothing stands for any more.
delete from reconciliation.roll_entry e using scope_entry s
where
  e.id = s.id
  and not exists (
    select
    from
      outcome o
    where
      (o.region, o.person_key) = (e.region, e.person_key)
  )
