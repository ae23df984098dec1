create policy own on :service.import_error for select to :service
  using (exists (select from :service.import i where i.id = import_id));
create policy job on :service.import_error to :service_job using (true) with check (true);
