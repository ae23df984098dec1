-- Rows that were refused correct nothing.
delete from pair
where
  row in (
    select
      row
    from
      refused
  )
