create policy of_region on reconciliation.roll_run to reconciliation
  using ((select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region())))
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on reconciliation.roll_run to reconciliation_job using (true) with check (true);
