create policy own on households.request to households
  using (organisation = (select session.organisation())) with check (organisation = (select session.organisation()));
