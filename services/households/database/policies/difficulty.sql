create policy visible on households.difficulty for select to households, donations
  using (exists (select from households.pairing p where p.id = pairing_id));
create policy job on households.difficulty to households_job using (true) with check (true);
create policy visible on households.difficulty_event for select to households
  using (exists (select from households.difficulty d where d.id = difficulty_id));
create policy job on households.difficulty_event to households_job using (true) with check (true);
create policy totals on households.difficulty for select to reconciliation_job using (true);
-- What a family lives on is seen by whoever sees the household.
create policy visible on households.livelihood for select to households
  using (households.sees_household(household_id));
create policy own on households.livelihood for insert to households with check (
  made_by = (select session.organisation()) and (select session.audience()) in ('SCHOOL', 'EDUCATION', 'REGISTER')
  and households.sees_household(household_id));
create policy ending on households.livelihood for update to households using (
  ((select session.audience()) = 'EDUCATION' or made_by = (select session.organisation()))
  and households.sees_household(household_id));
create policy job on households.livelihood to households_job using (true) with check (true);
