create policy own on :service.import to :service
  using (organisation = (select session.organisation())) with check (organisation = (select session.organisation()));
create policy job on :service.import to :service_job using (true) with check (true);
