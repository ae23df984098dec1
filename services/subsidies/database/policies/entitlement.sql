create policy own on subsidies.entitlement for insert to subsidies
  with check ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy said on subsidies.entitlement for update to subsidies using (
  (select session.audience()) = 'SCHOOL' or ((select session.audience()) = 'EDUCATION'
    and session.holds(region, (select session.region()))));
create policy visible on subsidies.entitlement for select to subsidies, reconciliation using (
  (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and (made_by = (select session.organisation()) or exists (select from students.student s where s.id = student_id)));
create policy job on subsidies.entitlement to subsidies_job using (true) with check (true);
create policy totals on subsidies.entitlement for select to reconciliation_job using (true);
