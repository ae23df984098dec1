-- a batch is its county's; a school sees those that its children stand in
create policy own on subsidies.batch to subsidies
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy of_school on subsidies.batch for select to subsidies
  using ((select session.audience()) = 'SCHOOL' and exists (select from subsidies.payment p
    where p.batch_id = batch.id));
create policy job on subsidies.batch to subsidies_job using (true) with check (true);
