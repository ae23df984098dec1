create policy own on subsidies.batch_step to subsidies
  using (exists (select from subsidies.batch b where b.id = batch_id));
create policy job on subsidies.batch_step to subsidies_job using (true) with check (true);
