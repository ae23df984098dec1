-- Asks for a naming.
insert into
  subsidies.naming (region, term, programmes, organisation, subject)
values
  (:region, :term, :programmes, :organisation, :subject)
returning
  id,
  status,
  failure,
  created,
  changed,
  withdrawn,
  unchanged,
  blocked,
  persons,
  amount_fen as amount
