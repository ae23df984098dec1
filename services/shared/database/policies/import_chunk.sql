create policy own on :service.import_chunk for insert to :service
  with check (exists (select from :service.import i where i.id = import_id));
create policy read_own on :service.import_chunk for select to :service
  using (exists (select from :service.import i where i.id = import_id));
create policy job on :service.import_chunk to :service_job using (true) with check (true);
