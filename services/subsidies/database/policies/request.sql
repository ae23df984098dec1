create policy own on subsidies.request to subsidies
  using (organisation = (select session.organisation())) with check (organisation = (select session.organisation()));
