create policy own on subsidies.county_rule to subsidies
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy known on subsidies.county_rule for select to subsidies using ((select session.audience()) = 'EDUCATION');
create policy pairing on subsidies.county_rule for select to households using (true);
create policy reservations on subsidies.county_rule for select to donations_job, reconciliation_job using (true);
create policy job on subsidies.county_rule to subsidies_job using (true) with check (true);
