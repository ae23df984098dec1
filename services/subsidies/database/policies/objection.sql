create policy own on subsidies.objection to subsidies
  using ((select session.audience()) = 'EDUCATION' and exists (select from subsidies.batch b where b.id = batch_id));
create policy job on subsidies.objection to subsidies_job using (true) with check (true);
