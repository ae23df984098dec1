create policy of_region on reconciliation.roll_change for select to reconciliation
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on reconciliation.roll_change to reconciliation_job using (true) with check (true);
