-- What entered and changed nothing is unchanged.
update staged
set
  outcome = 'UNCHANGED'
where
  outcome is null
  and row in (
    select
      row
    from
      placed
  )
