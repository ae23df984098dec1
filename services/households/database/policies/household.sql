create policy visible on households.household for select to households, donations, reconciliation
  using (exists (select from households.member m where m.household_id = household.id));
create policy job on households.household to households_job using (true) with check (true);
