create policy of_region on subsidies.naming to subsidies
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())))
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on subsidies.naming to subsidies_job using (true) with check (true);
