create policy own on donations.request to donations
  using (organisation = (select session.organisation())) with check (organisation = (select session.organisation()));
