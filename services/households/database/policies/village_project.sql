-- A project is seen by the bureaus of its region, by schools of its town, and by the partners who pay for it.
create policy visible on households.village_project for select to households, donations using (
  case (select session.audience())
    when 'SCHOOL' then exists (select from students.school c where c.code = any ((select session.schools())::text[])
      and (c.id = school_id or (c.town = village_project.town and left(c.region, 6) = left(village_project.region, 6))))
    when 'PARTNER' then (select session.uscc()) = any (usccs)
    else (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  end);
create policy own on households.village_project for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region()))
  and made_by = (select session.organisation()));
create policy change on households.village_project for update to households using (
  (select session.audience()) in ('EDUCATION', 'REGISTER') and session.holds(region, (select session.region())));
create policy job on households.village_project to households_job, donations_job using (true) with check (true);
create policy totals on households.village_project for select to reconciliation_job using (true);
create policy visible on households.project_part for select to households, donations
  using (exists (select from households.village_project p where p.id = project_id));
create policy own on households.project_part for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER')
  and exists (select from households.village_project p where p.id = project_id));
create policy totals on households.project_part for select to reconciliation_job using (true);
create policy job on households.project_part to households_job, donations_job using (true) with check (true);
create policy visible on households.project_share for select to households
  using (exists (select from households.village_project p where p.id = project_id));
create policy own on households.project_share for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER')
  and exists (select from households.village_project p where p.id = project_id));
create policy job on households.project_share to households_job using (true) with check (true);
create policy visible on households.project_outcome for select to households
  using (exists (select from households.village_project p where p.id = project_id));
create policy own on households.project_outcome for insert to households with check (
  (select session.audience()) in ('EDUCATION', 'REGISTER')
  and exists (select from households.village_project p where p.id = project_id));
create policy again on households.project_outcome for update to households using (
  (select session.audience()) in ('EDUCATION', 'REGISTER')
  and exists (select from households.village_project p where p.id = project_id));
create policy job on households.project_outcome to households_job using (true) with check (true);
