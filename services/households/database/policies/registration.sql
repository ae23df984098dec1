create policy visible on households.registration for select to households
  using (exists (select from households.member m where m.id = registration.member_id));
create policy job on households.registration to households_job using (true) with check (true);
create policy roll on households.registration for select to reconciliation_job using (true);
