-- Closes a term for a region.
insert into
  subsidies.closed_term (region, term, organisation, closed_by)
values
  (:region, :term, :organisation, :subject)
on conflict do nothing
