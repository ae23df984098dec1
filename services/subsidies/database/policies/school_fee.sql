create policy own on subsidies.school_fee to subsidies
  using ((select session.audience()) = 'EDUCATION' and session.holds(region, (select session.region())));
create policy fees on subsidies.school_fee for select to subsidies
  using ((select session.audience()) = 'SCHOOL' and exists (select from students.school c where c.id = school_id
    and c.code = any ((select session.schools())::text[])));
create policy job on subsidies.school_fee to subsidies_job using (true) with check (true);
