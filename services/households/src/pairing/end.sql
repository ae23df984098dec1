-- Ends a pairing that is open.
update households.pairing
set
  until_date = :until,
  end_reason = :reason
where
  id = :id
  and until_date is null
returning
  id
