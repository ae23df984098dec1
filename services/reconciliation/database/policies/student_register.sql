create policy of_register on reconciliation.student_register for select to public
  using (register = (select session.register()) and session.holds(region, (select session.region())));
create policy job on reconciliation.student_register to reconciliation_job using (true) with check (true);
create policy directory on reconciliation.student_register for select to subsidies_job, donations_job using (true);
