-- what a wider region closed or ruled holds in its counties
create policy known on subsidies.closed_term for select to subsidies
  using ((select session.audience()) in ('EDUCATION', 'SCHOOL'));
create policy own on subsidies.closed_term to subsidies
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy job on subsidies.closed_term to subsidies_job using (true) with check (true);
