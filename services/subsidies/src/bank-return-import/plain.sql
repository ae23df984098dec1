-- Where the bank tells no results, every row came back.
update staged
set
  result = 'RETURNED'
where
  result is null
  and row not in (
    select
      row
    from
      refused
  )
